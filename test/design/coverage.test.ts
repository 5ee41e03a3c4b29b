import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullCoverage } from '../../src/design/coverage.ts';
import { fullFonts } from '../../src/design/fonts.ts';
import { charactersOf } from '../../src/design/full-font.ts';
import { houseCharacters } from '../../src/language/letters/house-characters.ts';

test('the full fonts have the letters of all languages, arrows and comparison signs, but no ideographs', () => {
  const covered = fullCoverage();
  const missing = (text: string): string[] => [...text].filter((each) => !covered.has(each.codePointAt(0) ?? 0));
  assert.deepEqual(missing('ăâîșț „”«» ґєії’ʼ№ άέήίόύώϊΐς· “”‘’–—…€ → ≤ ≥ ≈ \u202f\u2011\u00ad\n'), []);
  assert.deepEqual(missing('漢 \u{1f600}'), ['漢', '\u{1f600}']);
});

test('what is written down of the house’s fonts is what they have, in every cut', () => {
  for (const font of fullFonts())
    assert.deepEqual(
      charactersOf(font).toSorted((a, b) => a - b),
      [...houseCharacters(font.role)],
    );
});

test('signs that choose a form, and joiners, need no letter of their own', () => {
  const covered = fullCoverage();
  assert.deepEqual(
    [...'\u200d\u2061\ufe0e\ufe0f'].filter((each) => !covered.has(each.codePointAt(0) ?? 0)),
    [],
  );
});
