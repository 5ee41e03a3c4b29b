import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslators, type LocaleResources } from '../../src/i18n/translator.ts';

const config = {
  languages: [{ code: 'en' }, { code: 'ro' }, { code: 'uk' }, { code: 'ro-MD', fallback: ['ro', 'en'] }],
  defaultLanguage: 'en',
};
const resources: LocaleResources = {
  en: {
    common: {
      facts: { kind: 'Kind', place: 'Place' },
      units: { libraries_one: '{{value}} library', libraries_other: '{{value}} libraries' },
    },
  },
  ro: { common: { facts: { kind: 'Tip' } } },
  uk: {
    common: {
      facts: { kind: '' },
      units: {
        libraries_one: '{{value}} бібліотека',
        libraries_few: '{{value}} бібліотеки',
        libraries_many: '{{value}} бібліотек',
        libraries_other: '{{value}} бібліотеки',
      },
    },
  },
};
const translators = createTranslators(resources, config);

test('a string that a variant lacks comes from its base language, then from English', () => {
  const { t } = translators('ro-MD');
  assert.equal(t('common:facts.kind'), 'Tip');
  assert.equal(t('common:facts.place'), 'Place');
});

test('an empty string counts as missing', () => assert.equal(translators('uk').t('common:facts.kind'), 'Kind'));

test('plural forms follow CLDR', () => {
  const { t } = translators('uk');
  const forms = [1, 3, 5, 21].map((count) => t('common:units.libraries', { count, value: String(count) }));
  assert.deepEqual(forms, ['1\u00a0бібліотека', '3\u00a0бібліотеки', '5\u00a0бібліотек', '21\u00a0бібліотека']);
});

test('values in a sentence are not escaped, because markup does that', () => {
  const { t } = translators('en');
  assert.equal(t('common:units.libraries', { count: 2, value: '<2>' }), '<2>\u00a0libraries');
});

test('values that look like gaps or strings of the builder stay unchanged', () => {
  const { t } = translators('en');
  for (const value of ['{{count}}', '$t(common:facts.kind)', '$&', '']) {
    const words = t('common:units.libraries', { count: 2, value });
    assert.equal(words, `${value}\u00a0libraries`);
    assert.equal(t('common:units.libraries', { count: 2, value }), words);
  }
});

test('plural forms and languages are never confused, however often they are requested', () => {
  const { t } = translators('uk');
  for (const [count, words] of [
    [1, '1\u00a0бібліотека'],
    [2, '2\u00a0бібліотеки'],
    [1, '1\u00a0бібліотека'],
  ] as const)
    assert.equal(t('common:units.libraries', { count, value: String(count) }), words);
  assert.equal(translators('en').t('common:units.libraries', { count: 1, value: '1' }), '1\u00a0library');
});

test('a language has one translator, and an unknown language gets English', () => {
  assert.equal(translators('uk'), translators('uk'));
  assert.equal(translators('uk').language, 'uk');
  assert.equal(translators('fr').t('common:facts.kind'), 'Kind');
});

test('a key without a namespace belongs to the strings that all outputs share', () => {
  const t = translators('en').t as unknown as (key: string) => string;
  assert.equal(t('facts.place'), 'Place');
});

test('strings that include other strings, and values that are not text, are left to i18next', () => {
  const inside = createTranslators(
    {
      en: { common: { a: 'See $t(common:b) of {{value}}', b: 'the list', c: '{{ value }} and {{ value }}, {{list}}' } },
    },
    { languages: [{ code: 'en' }], defaultLanguage: 'en' },
  )('en').t as unknown as (key: string, values?: Record<string, unknown>) => string;
  assert.equal(inside('common:a', { value: 'x' }), 'See the list of x');
  assert.equal(inside('common:a', { value: '<x>' }), 'See the list of <x>', 'nothing is escaped');
  assert.equal(inside('common:c', { value: 'x', list: 3 }), 'x and x, 3');
  assert.equal(inside('common:c', { value: 'y', list: ['p', 'q'] }), 'y and y, p,q');
  assert.equal(inside('common:c', { value: 'y' }), 'y and y, {{list}}', 'what is missing can be seen');
  assert.equal(inside('common:c', { value: '', list: '$t(common:b)' }), ' and , $t(common:b)');
});

test('more strings than fit in memory give the same result', () => {
  const { t } = translators('uk');
  const ask = (count: number): string => t('common:units.libraries', { count, value: String(count) });
  const first = ask(5);
  for (let count = 100; count < 5_200; count += 1) ask(count);
  assert.equal(ask(5), first);
  assert.equal(ask(5_101), '5101\u00a0бібліотека');
});
