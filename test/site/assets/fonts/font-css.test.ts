import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fullFonts } from '../../../../src/design/fonts.ts';
import { loadTypefaces } from '../../../../src/design/load-typefaces.ts';
import { fallbackFaces, fontFaces } from '../../../../src/site/assets/fonts/font-css.ts';
import { fontSet } from '../../../../src/site/assets/fonts/plan-fonts.ts';
import { folderStore } from '../../../../src/storage/folder-store.ts';
import { secondNetwork } from '../../../helpers/build-publication.ts';

const setOf = (text: string) => fontSet(new Set([...text].map((each) => each.codePointAt(0) ?? 0)));
const rangesOf = (css: string): string[] =>
  [...css.matchAll(/unicode-range: ([^;]+);/g)].map((match) => match[1] ?? '');

test('each character comes from one set: the page’s own, or the first other one with it', () => {
  const css = fontFaces(setOf('abcя'), [setOf('aяω'), setOf('ωé')], ({ name }) => `/fonts/${name}`);
  assert.deepEqual([...new Set(rangesOf(css))], ['U+61-63, U+44F', 'U+3C9', 'U+E9']);
  assert.equal(css.match(/@font-face/g)?.length, 15);
});

test('a set that adds nothing is not loaded', () => {
  assert.deepEqual([...new Set(rangesOf(fontFaces(setOf('abc'), [setOf('ab')], () => '')))], ['U+61-63']);
});

test('a font that loads late is not used on that page', () => {
  const css = fontFaces(setOf('a'), [], () => '');
  assert.equal(css.match(/font-display: optional;/g)?.length, 5);
});

test('a font of the reader’s computer is scaled to the size of ours: wider fonts shrink, narrower ones grow', () => {
  const sizeOf = (name: string): number =>
    Number(
      new RegExp(`"${name}";\\s+font-weight: 400;[^}]+size-adjust: ([\\d.]+)%`).exec(fallbackFaces(fullFonts()))?.[1],
    );
  assert.ok(sizeOf('Serif Times') > 110);
  assert.ok(sizeOf('Sans Arial') < 95);
  assert.ok(Math.abs(sizeOf('Serif Noto') - 99.58) < 0.01);
});

test('with a publication’s own fonts it is scaled to those', async () => {
  const content = path.join(secondNetwork.content, 'fonts');
  const files = { licence: 'OFL-1.1', licenceFile: 'OFL-Fira-Sans.txt' };
  const sans = { ...files, family: 'Fira Sans', regular: 'FiraSans-Regular.ttf', bold: 'FiraSans-SemiBold.ttf' };
  const css = fallbackFaces(await loadTypefaces(folderStore(content), { fonts: { sans } }));
  // Fira Sans: its letters are 0.457 em wide on average, Arial's 0.4458; its line is 0.935 em above and 0.265 below.
  const arial = /"Sans Arial";\s+font-weight: 400;[^}]+size-adjust: ([\d.]+)%;\s+ascent-override: ([\d.]+)%/.exec(css);
  assert.ok(Math.abs(Number(arial?.[1]) - 102.5) < 0.1, arial?.[1]);
  assert.ok(Math.abs(Number(arial?.[2]) - 91.2) < 0.1, arial?.[2]);
  const serif = fallbackFaces(fullFonts())
    .split('@font-face')
    .filter((rule) => rule.includes('"Serif '));
  for (const rule of serif) assert.ok(css.includes(rule), rule);
});
