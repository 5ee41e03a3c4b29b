import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookFonts } from '../../src/epub/fonts.ts';
import { readCharacters, readSfnt } from '../../src/epub/sfnt.ts';

const charactersIn = async (text: string, language: string, name: string): Promise<Set<string>> => {
  const font = (await bookFonts(text, language)).fonts.find((each) => each.name === name);
  assert.ok(font);
  const codes = readCharacters(readSfnt(font.bytes).table('cmap')).keys();
  return new Set([...codes].map((code) => String.fromCodePoint(code)));
};

test('each cut is one font with every script of the text, and with no other', async () => {
  const mixed = await charactersIn('Lectură, Ґанок, Ανάγνωση', 'uk', 'source-serif-4-400-normal.ttf');
  for (const character of 'Lectură, Ґанок, Ανάγνωση') assert.ok(mixed.has(character), character);
  const english = await charactersIn('Reading', 'en', 'source-sans-3-600-normal.ttf');
  assert.ok(english.has('z') && !english.has('ж') && !english.has('ω') && !english.has('ș'));
});

test('a font holds the characters of the text beyond the alphabet, and a whole alphabet beside them', async () => {
  const found = await charactersIn('ő ș', 'ro', 'source-serif-4-600-normal.ttf');
  for (const character of 'őșțăĂȚ') assert.ok(found.has(character), character);
  assert.ok(!found.has('ů'));
});

test('italics come with emphasis only', async () => {
  const names = async (text: string): Promise<string[]> => (await bookFonts(text, 'en')).fonts.map(({ name }) => name);
  assert.ok(!(await names('<p>plain</p>')).some((name) => name.includes('italic')));
  assert.ok((await names('<p><em>stressed</em></p>')).includes('source-serif-4-400-italic.ttf'));
});

test('the same text has the same fonts, made once', async () => {
  const [first, second] = [await bookFonts('Ґанок', 'uk'), await bookFonts('Ґанок', 'uk')];
  first.fonts.forEach((font, at) => {
    assert.equal(font.bytes, second.fonts[at]?.bytes);
  });
});

test('each family brings its licence', async () => {
  const { licences } = await bookFonts('A', 'en');
  assert.deepEqual(
    licences.map(({ name }) => name),
    ['OFL-source-serif-4.txt', 'OFL-source-sans-3.txt'],
  );
  for (const { bytes } of licences) assert.match(Buffer.from(bytes).toString(), /SIL Open Font License, Version 1\.1/);
});

test('the style sheet names every font, and no range: MuPDF drops a sheet for some of them', async () => {
  const { css, fonts } = await bookFonts('Aă ґ ά', 'el');
  for (const { name } of fonts) assert.ok(css.includes(`url("fonts/${name}")`), name);
  assert.ok(!css.includes('unicode-range'));
});
