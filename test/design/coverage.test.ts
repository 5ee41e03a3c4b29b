import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullCoverage } from '../../src/design/coverage.ts';

test('the full fonts have the letters of all languages, arrows and comparison signs, but no ideographs', () => {
  const covered = fullCoverage();
  const missing = (text: string): string[] => [...text].filter((each) => !covered.has(each.codePointAt(0) ?? 0));
  assert.deepEqual(missing('ăâîșț „”«» ґєії’ʼ№ άέήίόύώϊΐς· “”‘’–—…€ → ≤ ≥ ≈ \u202f\u2011\u00ad\n'), []);
  assert.deepEqual(missing('漢 \u{1f600}'), ['漢', '\u{1f600}']);
});
