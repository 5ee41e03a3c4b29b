import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from '../helpers/check-files.ts';

/** Codes and keys of what is found when a file of a language has these texts. */
async function found(file: string, texts: object): Promise<string[]> {
  const { problems } = await checkFiles({ [`locales/${file}`]: JSON.stringify(texts) });
  return problems.map(({ code, file: place, params }) => `${code} ${place} ${params.key}`);
}

const greek = { hello: 'Γεια σας, {{name}}', studies_one: '{{count}} μελέτη', studies_other: '{{count}} μελέτες' };
const prompt = { done: 'Gata', prompts: { challenge: 'Describe what was difficult.' } };

test('correct texts have no problem', async () => {
  assert.deepEqual(await found('el/site.json', greek), []);
});

test('an English text in another language is reported in every script', async () => {
  assert.deepEqual(await found('el/site.json', { ...greek, hello: 'Hello {{name}}' }), [
    'locale-untranslated locales/el/site.json hello',
  ]);
  assert.deepEqual(await found('ro/cli.json', prompt), ['locale-untranslated locales/ro/cli.json prompts.challenge']);
  assert.deepEqual(await found('el/site.json', { ...greek, studies_other: '{{count}} studies' }), [
    'locale-untranslated locales/el/site.json studies_other',
  ]);
});

for (const text of [
  '{count}} μελέτη',
  '{{count} μελέτη',
  '{{{count}} μελέτη',
  '{{count}}} μελέτη',
  '{count} μελέτη',
  'μελέτη }',
]) {
  test(`a missing or surplus brace is reported in a plural form: ${text}`, async () => {
    assert.deepEqual(await found('el/site.json', { ...greek, studies_one: text }), [
      'locale-braces locales/el/site.json studies_one',
    ]);
    assert.deepEqual(await found('el/site.json', { ...greek, studies_other: text }), [
      'locale-braces locales/el/site.json studies_other',
    ]);
  });
}

for (const text of [
  'Γεια <b>σας</b>, {{name}}',
  'Γεια<br/>σας, {{name}}',
  'Γεια&nbsp;σας, {{name}}',
  'Γεια &#233; {{name}}',
]) {
  test(`HTML in a text is reported: ${text}`, async () => {
    assert.deepEqual(await found('el/site.json', { ...greek, hello: text }), [
      'locale-html locales/el/site.json hello',
    ]);
  });
}

for (const text of ['Γεια & χαρά, {{name}}', 'α < β > γ, {{name}}', 'Α&Β; {{name}}']) {
  test(`signs that are not HTML are allowed: ${text}`, async () => {
    assert.deepEqual(await found('el/site.json', { ...greek, hello: text }), []);
  });
}

test('placeholders with other names are reported in every form', async () => {
  assert.deepEqual(await found('el/site.json', { ...greek, studies_one: '{{cuont}} μελέτη' }), [
    'locale-placeholder locales/el/site.json studies_one',
  ]);
});
