import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutName, type FullFont, fullFonts } from '../../src/design/fonts.ts';
import { charactersOf, type SetLine, setLine } from '../../src/design/full-font.ts';

const fontOf = (family: FullFont['family'], weight: FullFont['weight']): FullFont => {
  const found = fullFonts().find((each) => each.family === family && each.weight === weight && each.style === 'normal');
  assert.ok(found);
  return found;
};
const serif = fontOf('Source Serif 4', 600);

/** Heights of the points of a line's outlines, in thousandths of an em. */
const heights = ({ glyphs, unitsPerEm }: SetLine): number[] =>
  glyphs.flatMap(({ outline, y }) =>
    [...outline.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map((match) => ((y + Number(match[1])) * 1000) / unitsPerEm),
  );

test('a capital is on the baseline and about as high as the typeface says, 670 thousandths of an em', () => {
  const found = heights(setLine(serif, 'H'));
  assert.equal(Math.min(...found), 0);
  assert.ok(Math.abs(Math.max(...found) - 670) < 10);
});

test('a letter with a comma below has it below the baseline, even if the comma is a separate character', () => {
  for (const text of ['Ș', 'S\u0326']) assert.ok(Math.min(...heights(setLine(serif, text))) < -50, text);
});

test('letters advance by their own widths, pairs are kerned, and a space draws nothing', () => {
  const width = (text: string): number => setLine(serif, text).width;
  assert.ok(width('W') > width('i') && width('i') > 200);
  assert.ok(width('AV') < width('A') + width('V'));
  assert.ok(width('ГА') < width('Г') + width('А'));
  assert.deepEqual(
    setLine(serif, ' ').glyphs.map(({ outline }) => outline),
    [''],
  );
});

test('a line is complete where the font has all of its characters, whatever their scripts', () => {
  assert.ok(setLine(serif, 'Lectură, Ґанок, Ανάγνωση').isComplete);
  const { isComplete, glyphs } = setLine(serif, 'A漢B');
  assert.deepEqual([isComplete, glyphs.map(({ outline }) => outline !== '')], [false, [true, false, true]]);
});

test('the cuts of a family have the same characters', () => {
  for (const family of ['Source Serif 4', 'Source Sans 3']) {
    const [first, ...others] = fullFonts().filter((font) => font.family === family);
    assert.ok(first && others.length === 3);
    for (const other of others) assert.deepEqual(charactersOf(other), charactersOf(first), cutName(other));
  }
});
