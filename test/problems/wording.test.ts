import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { createTranslators } from '../../src/i18n/translator.ts';
import { wordProblem } from '../../src/i18n/wording.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { severities } from '../../src/problems/codes.ts';
import { problem } from '../../src/problems/problem.ts';
import { folderStore } from '../../src/storage/folder-store.ts';

const locales = path.join(import.meta.dirname, '../../locales');
/** Words that several codes share. */
const shared = ['types', 'formats', 'fields', 'leftovers', 'parts'];

for (const entry of await readdir(locales, { withFileTypes: true })) {
  const file = path.join(locales, entry.name, 'problems.json');
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  // A regional variant words only what differs.
  if (!exists || entry.name.includes('-')) continue;
  test(`every problem has a message and a hint in ${entry.name}, and nothing else has`, async () => {
    const wording = JSON.parse(await readFile(file, 'utf8')) as Record<string, Record<string, string>>;
    const codes = Object.keys(severities);
    const incomplete = codes.filter((code) => !wording[code]?.message || !wording[code]?.hint);
    assert.deepEqual(incomplete, []);
    assert.deepEqual(
      Object.keys(wording).filter((code) => !codes.includes(code) && !shared.includes(code)),
      [],
    );
  });
}

test('a problem is worded with its values and the shared words', async () => {
  const { resources } = await loadLocales([folderStore(locales)]);
  const translator = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' })('en');
  const found = problem('field-type', {}, { field: 'countries', value: 'RO', expected: 'array' });
  assert.deepEqual(wordProblem(found, translator), {
    message:
      'The field countries has the value RO. It should be a list: one line for each entry, beginning with a hyphen.',
    hint: 'Compare with another file of the same kind.',
  });
});

test('a value from content cannot pull in other words', async () => {
  const { resources } = await loadLocales([folderStore(locales)]);
  const translator = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' })('en');
  const found = problem('unknown-topic', {}, { id: '$t(problems:types.array) {{suggestion}}', suggestion: 'x' });
  assert.equal(
    wordProblem(found, translator).message,
    'There is no topic with the id $t(problems:types.array) {{suggestion}}.',
  );
});

test('numbers are written as in the language, except ports', async () => {
  const { resources } = await loadLocales([folderStore(locales)]);
  const translatorFor = createTranslators(resources, { languages: [{ code: 'uk' }], defaultLanguage: 'en' });
  const colours = { field: 'accent', colour: '#aaaaaa', background: '#ffffff', ratio: 2.3, needed: 4.5 };
  const tooLong = problem('field-too-long', {}, { field: 'title', length: 20_001, limit: 20_000 });
  const say = (found: ReturnType<typeof problem>, language: string) =>
    wordProblem(found, translatorFor(language)).message;
  assert.match(say(problem('theme-contrast', {}, colours), 'uk'), /2,3 .* 4,5 /);
  assert.match(say(problem('theme-contrast', {}, colours), 'en'), /2\.3:1 .* 4\.5:1/);
  assert.match(say(tooLong, 'en'), /20,001 .* 20,000/);
  assert.match(say(tooLong, 'ro'), /20\.001.* 20\.000/);
  assert.match(say(problem('port-in-use', {}, { port: '8080', host: 'h', next: '8081' }), 'ro'), / 8080/);
});

test('without a suggestion no hint ends in a gap', async () => {
  const { resources } = await loadLocales([folderStore(locales)]);
  const translatorFor = createTranslators(resources, { languages: [{ code: 'ro' }], defaultLanguage: 'en' });
  const dead = (suggestion: string, language: string): string =>
    wordProblem(problem('link-dead', {}, { address: 'study:a', suggestion }), translatorFor(language)).hint;
  assert.equal(dead('', 'ro'), 'Corectați linkul sau lăsați cuvintele fără link.');
  assert.match(dead('study:b', 'ro'), /: study:b\.$/);
  const unknown = problem('unknown-topic', {}, { id: 'a', suggestion: '' });
  assert.match(wordProblem(unknown, translatorFor('en')).hint, /Known: –\.$/);
});

test('languages and dates are written out; a text that only ends in a date stays as it is', async () => {
  const { resources } = await loadLocales([folderStore(locales)]);
  const translatorFor = createTranslators(resources, { languages: [{ code: 'ro' }], defaultLanguage: 'en' });
  const say = (language: string, ...[code, params]: [Parameters<typeof problem>[0], Record<string, string>]) =>
    wordProblem(problem(code, {}, params), translatorFor(language)).message;
  assert.match(say('en', 'image-alt-missing', { image: 'plan', language: 'uk' }), /\(alt\) in Ukrainian\./);
  assert.match(say('ro', 'image-alt-missing', { image: 'plan', language: 'uk' }), /ucraineană/);
  assert.match(say('en', 'section-missing-in-translation', { section: 'results', original: 'el' }), /\(Greek\)/);
  const outdated = { format: 'PDF', checkedOn: '2021-03-15', study: 'of-2021-03-15', updated: '2021-04-01' };
  assert.match(
    say('en', 'accessibility-check-outdated', outdated),
    /checked on 15.March 2021, but the study of-2021-03-15 was corrected on 1.April 2021/,
  );
});

test('scripts are written out too; an open language has no name', async () => {
  const { resources } = await loadLocales([folderStore(locales)]);
  const translator = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' })('en');
  const uncovered = problem('script-uncovered', {}, { script: 'Geor', letters: 'ა', count: 1, language: 'ka' });
  assert.match(wordProblem(uncovered, translator).message, /Georgian/);
  const open = { word: 'U+202E', suggestion: '', count: 1, words: '', language: '' };
  assert.match(wordProblem(problem('character-bidi', {}, open), translator).message, /U\+202E/);
});
