import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coveredCharacters, fullCoverage, rangeOf } from '../../src/design/coverage.ts';

test('a unicode-range is read as its code points', () => {
  assert.deepEqual(rangeOf({ unicodeRange: 'U+0041-0043,U+20AC' }), [0x41, 0x42, 0x43, 0x20ac]);
});

test('characters that the fonts lack are not taken for covered', async () => {
  const covered = await coveredCharacters();
  const lacking = ['⇒', '漢', '\u2011', '\u202f'].filter((each) => covered.has(each.codePointAt(0) ?? 0));
  assert.deepEqual(lacking, []);
  assert.ok(covered.has('ґ'.codePointAt(0) ?? 0));
});

test('the full fonts have the letters of all languages, arrows and signs of comparison, and no ideographs', () => {
  const covered = fullCoverage();
  const missing = (text: string): string[] => [...text].filter((each) => !covered.has(each.codePointAt(0) ?? 0));
  assert.deepEqual(missing('ăâîșț „”«» ґєії’ʼ№ άέήίόύώϊΐς· “”‘’–—…€ → ≤ ≥ ≈ \u202f\u2011\u00ad\n'), []);
  assert.deepEqual(missing('漢 \u{1f600}'), ['漢', '\u{1f600}']);
});
