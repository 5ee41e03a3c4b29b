import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookFonts } from '../../src/epub/fonts.ts';

const names = async (text: string): Promise<string[]> => (await bookFonts(text)).fonts.map(({ name }) => name);

test('a book has the scripts that its text is written in, and no other', async () => {
  assert.deepEqual(
    (await names('Reading')).filter((name) => !/-latin-\d/.test(name)),
    [],
  );
  assert.ok((await names('Lectură')).includes('source-serif-4-latin-ext-400-normal.ttf'));
  assert.ok((await names('Ґанок')).includes('source-sans-3-cyrillic-600-normal.ttf'));
  assert.ok((await names('Ανάγνωση')).includes('source-serif-4-greek-600-normal.ttf'));
});

test('italics come with emphasis only', async () => {
  assert.ok(!(await names('<p>plain</p>')).some((name) => name.includes('italic')));
  assert.ok((await names('<p><em>stressed</em></p>')).includes('source-serif-4-latin-400-italic.ttf'));
});

test('a subset holds the characters of the text beyond the alphabet', async () => {
  const size = async (text: string): Promise<number> => {
    const { fonts } = await bookFonts(text);
    return fonts.find(({ name }) => name === 'source-serif-4-latin-ext-400-normal.ttf')?.bytes.length ?? 0;
  };
  assert.ok((await size('ăčęłňőřšťůž')) > (await size('ă')) + 500);
});

test('the fonts are TrueType, and each family brings its licence', async () => {
  const { fonts, licences } = await bookFonts('A');
  for (const { bytes } of fonts) assert.deepEqual([...bytes.subarray(0, 4)], [0, 1, 0, 0]);
  assert.deepEqual(
    licences.map(({ name }) => name),
    ['OFL-source-serif-4.txt', 'OFL-source-sans-3.txt'],
  );
  for (const { bytes } of licences) assert.match(Buffer.from(bytes).toString(), /SIL Open Font License, Version 1\.1/);
});

test('no range of the style sheet begins with a letter or names the byte order mark, which stop MuPDF', async () => {
  const { css } = await bookFonts('Aă ґ ά');
  const ranges = [...css.matchAll(/unicode-range: (.*);/g)].flatMap((match) => match[1]?.split(', ') ?? []);
  assert.ok(ranges.length > 20);
  assert.deepEqual(
    ranges.filter((range) => !/^U\+\d/.test(range) || /FEFF/i.test(range)),
    [],
  );
});
