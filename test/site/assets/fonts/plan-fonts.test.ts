import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fontSet, planFonts } from '../../../../src/site/assets/fonts/plan-fonts.ts';
import { createSite } from '../../../../src/site/plan/plan-pages.ts';
import { shownWords } from '../../../helpers/shown-words.ts';
import { buildSite } from '../../../helpers/site-output.ts';
import { siteInputs } from '../../../helpers/site-publication.ts';

const { editions } = await siteInputs();
const fonts = planFonts(editions);
const has = (language: string, characters: string): boolean =>
  [...characters].every((each) => fonts.get(language)?.characters.has(each.codePointAt(0) ?? 0));

test('each language has one set of fonts, for its variants too', () => {
  assert.deepEqual([...fonts.keys()], ['en', 'ro', 'uk', 'el']);
  for (const { fonts: cuts } of fonts.values()) assert.equal(cuts.length, 5);
});

test('a set has the whole alphabet of its language, but not that of another script', () => {
  assert.ok(has('uk', 'щоб „так“ ґ Є 123 Az'));
  assert.ok(has('el', 'Ώρα ΐ'));
  assert.ok(has('ro', 'ăâîșț ĂÂÎȘȚ'));
  assert.ok(!has('el', 'щ'));
  assert.ok(!has('uk', 'ω'));
  assert.ok(!has('en', 'щ'));
});

test('the names of the languages, which are on every page, need no second font', () => {
  for (const language of fonts.keys()) assert.ok(has(language, 'English Română Українська Ελληνικά'), language);
});

test('a foreign name in a page’s text is in the set of its language', () => {
  const edition = editions[0];
  assert.ok(edition);
  const named = { ...edition, description: { text: 'Łódź, Київ', language: 'en', origin: 'own' as const } };
  const characters = planFonts([named]).get('en')?.characters;
  assert.ok(characters?.has('Ł'.codePointAt(0) ?? 0));
  assert.ok(!characters?.has('К'.codePointAt(0) ?? 0));
});

test('the name of a font depends on its content', () => {
  const names = (text: string) =>
    fontSet(new Set([...text].map((each) => each.charCodeAt(0)))).fonts.map(({ name }) => name);
  assert.deepEqual(names('ab'), names('ba'));
  assert.notDeepEqual(names('ab'), names('abc'));
});

test('pages in all languages use one set of fonts, which is small and loads at once', async () => {
  const site = await buildSite();
  const { characters, fonts: cuts } = (await createSite(site.inputs)).sharedFonts;
  for (const page of ['index.html', '404.html']) {
    const shown = new Set(shownWords(site.read(page)).join(''));
    const lacking = [...shown].filter((each) => !characters.has(each.codePointAt(0) ?? 0));
    assert.deepEqual(lacking, [], page);
    const first = site
      .document(page)
      .find('link', 'as', 'font')
      .map(({ attributes }) => attributes.href);
    const upright = cuts.filter(({ font }) => font.style === 'normal').map(({ name }) => `/fonts/${name}`);
    assert.deepEqual(first, upright, page);
  }
  const sheet = site.read('fonts/all-languages.css');
  for (const { name } of cuts) assert.ok(sheet.includes(name), name);
  const bytes = cuts.map(({ name }) => statSync(path.join(site.folder, 'fonts', name)).size);
  assert.ok(bytes.reduce((sum, each) => sum + each, 0) < 90_000, String(bytes));
});
