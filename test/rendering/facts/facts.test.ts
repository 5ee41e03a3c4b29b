import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createTranslators, type LocaleTree } from '../../../src/i18n/translator.ts';
import { resolveStudy } from '../../../src/model/resolve/resolve-study.ts';
import { factsRows, formatPeriod, indicatorRows, undocumentedSentence } from '../../../src/rendering/facts/facts.ts';
import { noticesOf } from '../../../src/rendering/facts/notices.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const wordsOf = (language: string) =>
  JSON.parse(readFileSync(new URL(`../../../locales/${language}/common.json`, import.meta.url), 'utf8')) as LocaleTree;
const common = wordsOf('en');
const partner = { id: 'library', names: { en: 'The Library', ro: 'Biblioteca' }, country: 'RO', role: 'lead' as const };
const study = studyOf('reading', {
  facts: {
    countries: ['RO', 'MD'],
    partners: ['library'],
    period: { start: '2020-10', end: '2021-03' },
    indicators: [{ id: 'visits', value: 1250, unit: 'people', baseline: 1, source: 'Annual report' }],
    undocumented: ['results', 'lessons'],
    sdgs: [4],
  },
  texts: {
    en: [{ title: 'Reading', indicators: { visits: 'Visits' } }, '## C {#challenge}\nA\n'],
    ro: [{ title: 'Lectura', translation: { from: 'en', state: 'draft' } }, '## P {#challenge}\nB\n'],
  },
});
const publication = publicationWith({ studies: [study], partners: [partner] });
const english = createTranslators({ en: { common } }, publication)('en');

test('the panel has the rows that have a value, in reading order', () => {
  const rows = factsRows(resolveStudy(publication, 'en', study), english);
  assert.deepEqual(
    rows.map((row) => [row.id, row.values.map((value) => value.text).join(' | ')]),
    [
      ['kind', 'Case study'],
      ['countries', 'Romania | Moldova'],
      ['period', 'October 2020 – March 2021'],
      ['partners', 'The Library'],
      ['sdgs', '4. Quality education'],
      ['licence', 'CC-BY-4.0'],
      ['published', '1\u00a0January 2026'],
      ['originalLanguage', 'English'],
    ],
  );
});

test('a label is singular or plural', () => {
  const ukrainian = createTranslators({ uk: { common: wordsOf('uk') } }, publication)('uk');
  const labelsOf = (countries: string[]) => {
    const resolved = resolveStudy(publication, 'uk', { ...study, facts: { ...study.facts, countries } });
    const rows = factsRows(resolved, ukrainian);
    return ['countries', 'partners', 'sdgs'].map((id) => rows.find((row) => row.id === id)?.label);
  };
  assert.deepEqual(labelsOf(['RO']), ['Країна', 'Партнер', 'Ціль сталого розвитку']);
  assert.equal(labelsOf(['RO', 'MD'])[0], 'Країни');
  // The grammar of numbers alone would make "21" one country.
  assert.equal(labelsOf(Array.from({ length: 21 }, () => 'RO'))[0], 'Країни');
});

test('an online event says so in place of a place, in the reader’s words', () => {
  const placesOf = (online: boolean) => {
    const resolved = resolveStudy(publication, 'en', { ...study, facts: { ...study.facts, online } });
    return factsRows(resolved, english).find((row) => row.id === 'place')?.values;
  };
  assert.deepEqual(placesOf(true), [{ text: 'Online', language: 'en' }]);
  assert.equal(placesOf(false), undefined);
});

test('a value in another language has that language', () => {
  const rows = factsRows(resolveStudy(publication, 'uk', study), english);
  const partners = rows.find((row) => row.id === 'partners');
  assert.deepEqual(partners?.values, [
    { text: 'The Library', language: 'en', target: { kind: 'partner', id: 'library' } },
  ]);
});

test('a name shows no language marks, whatever is marked in it', () => {
  const partners = [
    { id: 'library', names: { en: 'The [Biblioteca]{lang=ro}' }, country: 'RO', role: 'lead' as const },
  ];
  const rows = factsRows(resolveStudy({ ...publication, partners }, 'en', study), english);
  assert.equal(rows.find((row) => row.id === 'partners')?.values[0]?.text, 'The Biblioteca');
});

test('a period without an end is described as "since"', () => {
  assert.equal(formatPeriod({ start: '2020-04' }, english), 'since April 2020');
  assert.equal(formatPeriod({ start: '2020', end: '2020' }, english), '2020');
});

test('figures have their unit in the right plural form', () => {
  const [visits] = indicatorRows(resolveStudy(publication, 'en', study), english);
  assert.equal(visits?.value, '1,250\u00A0people');
  assert.deepEqual(visits?.details, ['from 1\u00A0person', 'Source: Annual report']);
});

test('missing sections are listed in one sentence', () => {
  assert.equal(
    undocumentedSentence(resolveStudy(publication, 'en', study), { sectionNames: {} }, english),
    'The sources for this study do not cover: Results and evidence, Lessons learned.',
  );
  const sectionNames = { results: 'What *came* of it' };
  assert.equal(
    undocumentedSentence(resolveStudy(publication, 'en', study), { sectionNames }, english),
    'The sources for this study do not cover: What came of it, Lessons learned.',
  );
});

test('notices announce a fallback, an inherited text and a draft', () => {
  const kinds = (language: string) =>
    noticesOf(resolveStudy(publication, language, study), english).map((each) => each.kind);
  assert.deepEqual(kinds('en'), []);
  assert.deepEqual(kinds('el'), ['fallback']);
  assert.deepEqual(kinds('ro'), ['draft']);
  assert.deepEqual(kinds('ro-MD'), ['inherited', 'draft']);
});
