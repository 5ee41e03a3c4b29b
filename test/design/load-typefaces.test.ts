import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { Blob, Face } from 'harfbuzzjs';
import { fullCoverage } from '../../src/design/coverage.ts';
import { metricsOf } from '../../src/design/font-metrics.ts';
import { cutName, eachCutOnce, familiesOf, fullFonts } from '../../src/design/fonts.ts';
import { setInBestFont, setLine } from '../../src/design/full-font.ts';
import { loadTypefaces } from '../../src/design/load-typefaces.ts';
import { folderStore } from '../../src/storage/folder-store.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures/fonts');
const variable = {
  family: 'Commissioner',
  licence: 'OFL-1.1',
  licenceFile: 'OFL-Commissioner.txt',
  regular: 'Commissioner-Variable.ttf',
  bold: 'Commissioner-Variable.ttf',
};

test('a publication without fonts of its own has the house’s', async () => {
  assert.equal(await loadTypefaces(folderStore(fixtures), {}), fullFonts());
});

test('a network’s single family is combined with the house’s other one', async () => {
  const fonts = await loadTypefaces(folderStore(fixtures), { fonts: { sans: variable } });
  assert.deepEqual(
    fonts.filter(({ style }) => style === 'normal').map((font) => `${font.role} ${cutName(font)}`),
    [
      'serif source-serif-4-400-normal',
      'serif source-serif-4-600-normal',
      'sans commissioner-400-normal',
      'sans commissioner-600-normal',
    ],
  );
  assert.match(Buffer.from(familiesOf(fonts).at(-1)?.licence.text ?? '').toString('utf8'), /The Commissioner Project/);
});

test('a variable font becomes a font of one weight for each cut, with a wider bold, always the same', async () => {
  const load = async () =>
    (await loadTypefaces(folderStore(fixtures), { fonts: { sans: variable } })).filter((each) => each.role === 'sans');
  const [regular, bold] = await load();
  assert.ok(regular && bold);
  for (const { bytes } of [regular, bold]) assert.deepEqual(new Face(new Blob(bytes)).getAxisInfos(), {});
  assert.ok(setLine(bold, 'Hamburg').width > setLine(regular, 'Hamburg').width);
  assert.deepEqual(
    (await load()).map(({ hash }) => hash),
    [regular.hash, bold.hash],
  );
});

test('a network’s fonts show only characters that all of them have; the house’s complete each other', async () => {
  const own = fullCoverage(await loadTypefaces(folderStore(fixtures), { fonts: { sans: variable } }));
  const has = (text: string): boolean[] => [...text].map((each) => own.has(each.codePointAt(0) ?? 0));
  assert.deepEqual(has('Ham \u202f\n'), [true, true, true, true, true, true]);
  assert.deepEqual(has('zя'), [false, false]);
  assert.ok(fullCoverage().has('я'.codePointAt(0) ?? 0));
});

test('words that the requested family lacks are set in the other one', async () => {
  const fonts = await loadTypefaces(folderStore(fixtures), { fonts: { sans: variable } });
  const cut = { role: 'sans', weight: 400 } as const;
  assert.ok(setInBestFont(fonts, cut, 'Книга').isComplete);
  const [commissioner] = fonts.filter((each) => each.role === 'sans');
  assert.ok(commissioner);
  assert.deepEqual(setInBestFont(fonts, cut, 'Hamburg'), setLine(commissioner, 'Hamburg'));
});

test('a family that is both serif and sans has each of its cuts once', async () => {
  const fonts = await loadTypefaces(folderStore(fixtures), { fonts: { serif: variable, sans: variable } });
  assert.equal(fonts.length, 4);
  assert.deepEqual(eachCutOnce(fonts).map(cutName), ['commissioner-400-normal', 'commissioner-600-normal']);
});

test('fonts are measured in thousandths of the em, with letters weighted by frequency', () => {
  const upright = fullFonts().filter(({ style }) => style === 'normal');
  // As @capsizecss/unpack 2.4 measures them.
  assert.deepEqual(upright.map(metricsOf), [
    { ascent: 1.036, descent: 0.335, width: 0.479 },
    { ascent: 1.036, descent: 0.335, width: 0.486 },
    { ascent: 1.024, descent: 0.4, width: 0.418 },
    { ascent: 1.024, descent: 0.4, width: 0.431 },
  ]);
});
