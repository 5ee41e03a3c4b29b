import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coveredCharacters, rangeOf } from '../../src/design/coverage.ts';

test('a unicode-range is read as its code points', () => {
  assert.deepEqual(rangeOf({ unicodeRange: 'U+0041-0043,U+20AC' }), [0x41, 0x42, 0x43, 0x20ac]);
});

test('characters that the fonts lack are not taken for covered', async () => {
  const covered = await coveredCharacters();
  const lacking = ['⇒', '漢', '\u2011', '\u202f'].filter((each) => covered.has(each.codePointAt(0) ?? 0));
  assert.deepEqual(lacking, []);
  assert.ok(covered.has('ґ'.codePointAt(0) ?? 0));
});
