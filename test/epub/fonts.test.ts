import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Blob, Face } from 'harfbuzzjs';
import { type BookFonts, bookFonts } from '../../src/epub/fonts.ts';
import { charactersIn } from '../../src/language/letters/characters-in.ts';

const fontsFor = (text: string, hasEmphasis = false): Promise<BookFonts> => bookFonts(charactersIn(text), hasEmphasis);

async function faceOf(text: string, name: string): Promise<Face> {
  const font = (await fontsFor(text)).fonts.find((each) => each.name === name);
  assert.ok(font);
  return new Face(new Blob(font.bytes));
}

const charactersOf = async (text: string, name: string): Promise<Set<string>> =>
  new Set([...(await faceOf(text, name)).collectUnicodes()].map((code) => String.fromCodePoint(code)));

test('each cut is one font with every script of the text and no other', async () => {
  const mixed = await charactersOf('Lectură, Ґанок, Ανάγνωση', 'source-serif-4-400-normal.ttf');
  for (const character of 'Lectură, Ґанок, Ανάγνωση') assert.ok(mixed.has(character), character);
  const english = await charactersOf('Reading', 'source-sans-3-600-normal.ttf');
  assert.ok(english.has('z') && !english.has('ж') && !english.has('ω') && !english.has('ș'));
});

test('a font has the characters of the text and the whole alphabet', async () => {
  const found = await charactersOf('ő ș → ≤', 'source-serif-4-600-normal.ttf');
  for (const character of 'ő→≤șțăĂȚ“”') assert.ok(found.has(character), character);
  assert.ok(!found.has('ů'));
});

test('a character outside the first plane is one character', async () => {
  assert.ok((await charactersOf('\u{1f16d}', 'source-sans-3-400-normal.ttf')).has('\u{1f16d}'));
});

test('a font keeps kerning and ligatures of all scripts, but no small capitals', async () => {
  const face = await faceOf('Ґ ώ', 'source-serif-4-400-normal.ttf');
  for (const script of ['latn', 'cyrl', 'grek']) assert.ok(face.getTableScriptTags('GPOS').includes(script), script);
  const [positions, substitutions] = [face.getTableFeatureTags('GPOS'), face.getTableFeatureTags('GSUB')];
  assert.ok(positions.includes('kern') && substitutions.includes('liga'));
  assert.ok(!substitutions.includes('smcp'));
});

test('italics are included only for emphasis', async () => {
  const names = async (hasEmphasis: boolean) => (await fontsFor('A', hasEmphasis)).fonts.map(({ name }) => name);
  const upright = [
    'source-serif-4-400-normal.ttf',
    'source-serif-4-600-normal.ttf',
    'source-sans-3-400-normal.ttf',
    'source-sans-3-600-normal.ttf',
  ];
  assert.deepEqual(await names(false), upright);
  assert.deepEqual((await names(true)).toSorted(), [...upright, 'source-serif-4-400-italic.ttf'].toSorted());
});

test('the same characters in any order give the same fonts, made once', async () => {
  const [first, second] = [await fontsFor('Ґанок ő'), await fontsFor('ő конаҐ')];
  first.fonts.forEach((font, at) => {
    assert.equal(font.bytes, second.fonts[at]?.bytes);
  });
});

test('each family brings its licence', async () => {
  const { licences } = await fontsFor('A');
  assert.deepEqual(
    licences.map(({ name }) => name),
    ['OFL-source-serif-4.txt', 'OFL-source-sans-3.txt'],
  );
  for (const { bytes } of licences) assert.match(Buffer.from(bytes).toString(), /SIL Open Font License, Version 1\.1/);
});

test('the style sheet names every font without a range, because MuPDF drops sheets with some ranges', async () => {
  const { css, fonts } = await fontsFor('Aă ґ ά', true);
  for (const { name } of fonts) assert.ok(css.includes(`url("fonts/${name}")`), name);
  assert.ok(!css.includes('unicode-range'));
});
