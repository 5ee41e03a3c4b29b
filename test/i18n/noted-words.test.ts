import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteWords, wordsAt } from '../../src/i18n/noted-words.ts';
import { createTranslators, type LocaleResources, namespaces, readerNamespaces } from '../../src/i18n/translator.ts';

const config = { languages: [{ code: 'en' }, { code: 'uk', fallback: ['ro'] }, { code: 'ro' }], defaultLanguage: 'en' };
const resources: LocaleResources = {
  en: {
    common: {
      count_one: 'one',
      count_other: 'many',
      counts: 'all',
      miscount: 'x',
      facts: { kind: 'Kind', both: 'a $t(b)' },
    },
    site: { facts: { kind: 'Site kind' } },
  },
  ro: { common: { facts: { kind: 'Tip' } } },
  uk: { common: { count_few: 'кілька' } },
};
const at = (name: string): unknown => JSON.parse(wordsAt(name, resources, config));

test('the text of a key includes all its plural forms, in each language of the fallback chain', () => {
  assert.deepEqual(at('uk count'), [
    [['count_few', 'кілька']],
    [],
    [
      ['count_one', 'one'],
      ['count_other', 'many'],
    ],
  ]);
  assert.deepEqual(at('en common:counts'), [[['counts', 'all']]]);
});

test('a nested key is found in its namespace; an unknown key has no text', () => {
  assert.deepEqual(at('uk common:facts.kind'), [[], [['kind', 'Tip']], [['kind', 'Kind']]]);
  assert.deepEqual(at('en site:facts.kind'), [[['kind', 'Site kind']]]);
  assert.deepEqual(at('en book:facts.kind'), [[]]);
  assert.deepEqual(at('en common:count_one.kind'), [[]]);
});

test('a string that includes others depends on all strings of its languages', () => {
  assert.deepEqual(at('ro common:facts.both'), [resources.ro, resources.en]);
});

test('a recording translator returns the same text and notes each key', () => {
  const asked: string[] = [];
  const own = createTranslators(resources, config)('uk');
  const { language, t } = noteWords(own, (name) => asked.push(name));
  const say = t as unknown as (key: string, values?: object) => string;
  assert.equal(language, 'uk');
  assert.equal(say('common:facts.kind'), 'Tip', 'the chain of fallbacks leads to Romanian');
  assert.equal(say('common:count', { count: 3 }), 'кілька');
  assert.deepEqual(asked, ['uk common:facts.kind', 'uk common:count']);
});

test('the files of a locale, and the files that readers see', () => {
  assert.deepEqual(namespaces, ['common', 'site', 'book', 'cli', 'problems']);
  assert.deepEqual(readerNamespaces, ['common', 'site', 'book']);
});
