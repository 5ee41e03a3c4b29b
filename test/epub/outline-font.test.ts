import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookFonts } from '../../src/epub/fonts.ts';
import { type OutlineFont, readOutlineFont } from '../../src/epub/outline-font.ts';

const { fonts } = await bookFonts('Ș ґ');
const fontNamed = (name: string): OutlineFont => {
  const subset = fonts.find((each) => each.name === name);
  assert.ok(subset);
  return readOutlineFont(subset.bytes);
};
const latin = fontNamed('source-serif-4-latin-600-normal.ttf');
const extended = fontNamed('source-serif-4-latin-ext-600-normal.ttf');

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
  assert.equal(latin.glyphOf('ґ'), undefined);
  assert.notEqual(fontNamed('source-serif-4-cyrillic-600-normal.ttf').glyphOf('ґ'), undefined);
});
