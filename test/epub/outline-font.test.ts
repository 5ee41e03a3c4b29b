import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookFonts } from '../../src/epub/fonts.ts';
import { type OutlineFont, readOutlineFont } from '../../src/epub/outline-font.ts';

const fontOf = async (text: string, language: string): Promise<OutlineFont> => {
  const { fonts } = await bookFonts(text, language);
  const found = fonts.find((each) => each.name === 'source-serif-4-600-normal.ttf');
  assert.ok(found);
  return readOutlineFont(found.bytes);
};
const latin = await fontOf('A', 'en');
const extended = await fontOf('Ș', 'ro');

const draw = (font: OutlineFont, character: string): string =>
  font.outline(font.glyphOf(character) ?? 0, { x: 0, y: 0, size: 1000 });
const heights = (path: string): number[] => [...path.matchAll(/[\d.-]+ ([\d.-]+)/g)].map((match) => Number(match[1]));

test('a capital stands on the line and is about as high as the typeface says, 670 thousandths of an em', () => {
  const found = heights(draw(latin, 'H'));
  assert.equal(Math.max(...found), 0);
  assert.ok(Math.abs(Math.min(...found) + 670) < 10);
});

test('letters move the pen by their own widths, and a space draws nothing', () => {
  const advance = (character: string): number => latin.advance(latin.glyphOf(character) ?? 0);
  assert.ok(advance('W') > advance('i') && advance('i') > 0.2);
  assert.equal(draw(latin, ' '), '');
});

test('a letter with a comma below has the comma below the line', () => {
  assert.ok(Math.max(...heights(draw(extended, 'Ș'))) > 50);
});

test('a font knows which characters it does not have', () => {
  assert.equal(latin.glyphOf('Ș'), undefined);
  assert.notEqual(extended.glyphOf('Ș'), undefined);
});
