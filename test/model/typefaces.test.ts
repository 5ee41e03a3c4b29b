import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typefacesOf, withFamilies } from '../../src/model/typefaces.ts';

const files = { licence: 'OFL-1.1', licenceFile: 'l.txt', regular: 'r.ttf', bold: 'b.ttf' };
const sheet = 'body { font: 1rem "Source Serif 4", "Source Sans 3", serif }';

test('without its own fonts a publication gets the house’s style sheet', () => {
  assert.equal(withFamilies(sheet, {}), sheet);
});

test('a publication’s families replace the house’s, even if one has the other’s name', () => {
  const swapped = { serif: { ...files, family: 'Source Sans 3' }, sans: { ...files, family: 'Own' } };
  assert.equal(withFamilies(sheet, { fonts: swapped }), 'body { font: 1rem "Source Sans 3", "Own", serif }');
  assert.equal(typefacesOf({ fonts: { sans: swapped.sans } }).serif.family, 'Source Serif 4');
});
