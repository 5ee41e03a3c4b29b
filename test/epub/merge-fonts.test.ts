import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { bookFonts } from '../../src/epub/fonts.ts';
import { readOutlineFont } from '../../src/epub/outline-font.ts';
import { readSfnt } from '../../src/epub/sfnt.ts';

const merged = (await bookFonts('Ș ґ ώ', 'uk')).fonts.find(({ name }) => name === 'source-serif-4-600-normal.ttf');
assert.ok(merged);

test('HarfBuzz, an independent reader, accepts the font and finds letters of every script in it', async () => {
  const again = await subsetFont(merged.bytes, 'AȘґώ', { targetFormat: 'sfnt' });
  const font = readOutlineFont(again);
  for (const character of 'AȘґώ') assert.notEqual(font.glyphOf(character), undefined, character);
});

test('letters keep their shapes and widths, whichever font they come from', async () => {
  const font = readOutlineFont(merged.bytes);
  const alone = (await bookFonts('A', 'en')).fonts.find(({ name }) => name === merged.name);
  assert.ok(alone);
  const latin = readOutlineFont(alone.bytes);
  const drawn = (each: typeof font, character: string): string =>
    each.outline(each.glyphOf(character) ?? 0, { x: 0, y: 0, size: 1000 });
  for (const character of 'AWg') assert.equal(drawn(font, character), drawn(latin, character));
  assert.equal(font.advance(font.glyphOf('W') ?? 0), latin.advance(latin.glyphOf('W') ?? 0));
});

test('a composite letter is drawn from its own font’s parts', async () => {
  const font = readOutlineFont(merged.bytes);
  const drawing = (character: string): string =>
    font.outline(font.glyphOf(character) ?? 0, { x: 100, y: 800, size: 800 });
  const ink = async (character: string): Promise<number> => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1100"><path d="${drawing(character)}"/></svg>`;
    const pixels = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
    return pixels.reduce((sum, value) => sum + 255 - value, 0);
  };
  const [plain, withComma] = [await ink('S'), await ink('Ș')];
  assert.ok(withComma > plain * 1.03 && withComma < plain * 1.3, `${plain} ${withComma}`);
});

test('the checksum over the whole file is what the format asks for', () => {
  const bytes = Buffer.from(merged.bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  assert.equal(sum, 0xb1b0afba);
  assert.ok(readSfnt(bytes).tags.includes('GPOS'));
});
