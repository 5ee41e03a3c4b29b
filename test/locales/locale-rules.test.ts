import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { checkLocales } from '../../src/locales/locale-rules.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { minimalPublication } from '../helpers/fixture-publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const builder = path.join(minimalPublication, 'locales');

/** Checks the minimal publication's locales with a publication's own folder over them. */
async function check(
  context: TestContext,
  languages: readonly string[],
  own: Readonly<Record<string, object>>,
): Promise<string[]> {
  const folder = path.join(await temporaryFolder(context), 'words');
  for (const [file, tree] of Object.entries(own)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), JSON.stringify(tree));
  }
  const locales = await loadLocales([folderStore(builder), folderStore(folder)]);
  const found = [...locales.problems, ...checkLocales(locales, languages)];
  return found.map(({ code, file, params }) => `${code} ${file} ${params.key ?? ''}`.trim());
}

const french = {
  'fr/common.json': { sections: { challenge: 'Le défi', lessons: 'Leçons' } },
  'fr/site.json': {
    hello: 'Bonjour {{name}}',
    studies_one: '{{count}} étude',
    studies_many: '{{count}} d’études',
    studies_other: '{{count}} études',
  },
  'fr/book.json': { contents: 'Table des matières' },
};

test('a language of the publication needs the strings that readers see, and no others', async (context) => {
  assert.deepEqual(await check(context, ['fr'], french), []);
});

test('a language without a file is told which one it needs', async (context) => {
  const { 'fr/book.json': _, ...rest } = french;
  assert.deepEqual(await check(context, ['fr'], rest), ['locale-file-missing words/fr/book.json']);
});

test('a publication replaces some strings and keeps the others', async (context) => {
  assert.deepEqual(await check(context, ['en'], { 'en/site.json': { hello: 'Hi {{name}}' } }), []);
});

test('a publication cannot add strings that nothing shows', async (context) => {
  assert.deepEqual(await check(context, ['en'], { 'en/site.json': { helo: 'Hi' } }), [
    'locale-key-extra words/en/site.json helo',
  ]);
});

test('a regional variant contains only what differs', async (context) => {
  const variant = { 'ro-MD/site.json': { hello: 'Salut, {{name}}' } };
  assert.deepEqual(await check(context, ['ro', 'ro-MD'], variant), []);
});

test('the plural forms of French are required: one, many, other', async (context) => {
  const { studies_many: _, ...site } = french['fr/site.json'];
  assert.deepEqual(await check(context, ['fr'], { ...french, 'fr/site.json': site }), [
    'locale-plural-missing words/fr/site.json studies',
  ]);
});

test('a plural form that the language does not have is reported', async (context) => {
  const site = { ...french['fr/site.json'], studies_few: '{{count}} études' };
  assert.deepEqual(await check(context, ['fr'], { ...french, 'fr/site.json': site }), [
    'locale-key-extra words/fr/site.json studies_few',
  ]);
});

test('a plural form may write its number in words, but other placeholders must stay', async (context) => {
  const site = { ...french['fr/site.json'], studies_one: 'une étude', hello: 'Bonjour {{nom}}' };
  assert.deepEqual(await check(context, ['fr'], { ...french, 'fr/site.json': site }), [
    'locale-placeholder words/fr/site.json hello',
  ]);
});

test('a list in place of a text is one problem, not a missing text too', async (context) => {
  const book = { contents: ['Table des matières'] };
  assert.deepEqual(await check(context, ['fr'], { ...french, 'fr/book.json': book }), [
    'locale-value-type words/fr/book.json contents',
  ]);
});
