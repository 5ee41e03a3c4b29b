import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { mayBeEmbedded } from '../../src/content/font-facts.ts';
import { lookIntoFonts } from '../../src/content/reading/fonts.ts';
import { fullFonts } from '../../src/design/fonts.ts';
import { subsetOf } from '../../src/design/subset.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { changedPublication, checkFolder, replaceIn } from '../helpers/fixture-publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const [font] = fullFonts();
assert.ok(font);
const { bytes } = font;

test('a font is read with its letters; half a font, a web font and a text are rejected', async (context) => {
  const folder = await temporaryFolder(context);
  const files = {
    'whole.ttf': bytes,
    'half.ttf': bytes.subarray(0, bytes.length / 2),
    'start.ttf': bytes.subarray(0, 20),
    'web.ttf': Buffer.concat([Buffer.from('wOF2'), bytes.subarray(4)]),
    'text.ttf': Buffer.from('not a font'),
    'empty.ttf': Buffer.from(''),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  const facts = await lookIntoFonts(folderStore(folder), Object.keys(files));
  assert.deepEqual(
    [...facts].filter(([, { isReadable }]) => isReadable).map(([name]) => name),
    ['whole.ttf'],
  );
  for (const letter of 'așіω') assert.ok(facts.get('whole.ttf')?.characters.has(letter.codePointAt(0) ?? 0), letter);
});

test('a font may be embedded if it says installable, print or edit; not if restricted, whole only or bitmaps only', () => {
  const allowed = [0x0000, 0x0004, 0x0008, 0x0002, 0x0100, 0x0104, 0x0200].map((embedding) =>
    mayBeEmbedded({ isReadable: true, embedding, characters: new Set() }),
  );
  assert.deepEqual(allowed, [true, true, true, false, false, false, false]);
});

const themeWith = (fonts: string): Promise<string> =>
  replaceIn('content/publication.yml', ['  accentDark: "#7fd0dd"\n', `  accentDark: "#7fd0dd"\n  fonts: ${fonts}\n`]);

test('a missing licence text and an unknown licence are problems of their own', async (context) => {
  const family = 'family: Own, licence: OFL-9, licenceFile: fonts/no.txt, regular: fonts/a.ttf, bold: fonts/a.ttf';
  const folder = await changedPublication(context, {
    write: { 'content/publication.yml': await themeWith(`{ serif: { ${family} } }`), 'content/fonts/a.ttf': bytes },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params.font ?? params.licence]),
    [
      ['unknown-licence', 'OFL-9'],
      ['font-missing', 'fonts/no.txt'],
    ],
  );
});

test('a family name that a style sheet could misread is refused', async (context) => {
  const family = `family: 'x"; } *', licence: OFL-1.1, licenceFile: fonts/a.txt, regular: fonts/a.ttf, bold: fonts/a.ttf`;
  const folder = await changedPublication(context, {
    write: {
      'content/publication.yml': await themeWith(`{ sans: { ${family} } }`),
      'content/fonts/a.ttf': bytes,
      'content/fonts/a.txt': 'A licence.',
    },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params.field]),
    [['field-format', 'theme.fonts.sans.family']],
  );
});

test('a network’s family must not have the name of the house’s other one', async (context) => {
  const family =
    'family: source-serif 4, licence: OFL-1.1, licenceFile: fonts/a.txt, regular: fonts/a.ttf, bold: fonts/a.ttf';
  const folder = await changedPublication(context, {
    write: {
      'content/publication.yml': await themeWith(`{ sans: { ${family} } }`),
      'content/fonts/a.ttf': bytes,
      'content/fonts/a.txt': 'A licence.',
    },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params.family]),
    [['font-family-twice', 'source-serif 4']],
  );
});

test('letters that a font lacks in several languages are one problem, grouped by language', async (context) => {
  const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZăâîșțĂÂÎȘȚ';
  const family = 'family: Own, licence: OFL-1.1, licenceFile: fonts/a.txt, regular: fonts/a.ttf, bold: fonts/a.ttf';
  const folder = await changedPublication(context, {
    write: {
      'content/publication.yml': await themeWith(`{ serif: { ${family} } }`),
      'content/fonts/a.ttf': await subsetOf(font, latin, 'sfnt'),
      'content/fonts/a.txt': 'A licence.',
    },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['font-lacks-letters'],
  );
  assert.match(String(problems[0]?.params.letters), /^uk: (\p{sc=Cyrl} ){12}…; el: (\p{sc=Grek} ){12}…$/u);
});
