import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countryName,
  formatBytes,
  formatDate,
  formatDateTime,
  formatDateTimeRange,
  formatList,
  instantOf,
  languageName,
  languageOwnName,
} from '../../src/i18n/formatters.ts';

for (const [language, day, month] of [
  ['en', '14\u00a0April 2020', 'April 2020'],
  ['ro', '14\u00a0aprilie 2020', 'aprilie 2020'],
  ['uk', '14\u00a0квітня 2020', 'квітень 2020'],
  ['el', '14\u00a0Απριλίου 2020', 'Απρίλιος 2020'],
  ['ro-MD', '14\u00a0aprilie 2020', 'aprilie 2020'],
] as const) {
  test(`${language} writes a day and a month as its readers do`, () => {
    assert.equal(formatDate(language, '2020-04-14'), day);
    assert.equal(formatDate(language, '2020-04'), month);
    assert.equal(formatDate(language, '2020'), '2020');
  });
}

test('a local time is shown with its day and hour, whatever the zone of this machine', () => {
  assert.match(
    formatDateTime('en', '2020-10-13T10:30', 'Europe/Bucharest'),
    /^13\u00a0October 2020 at 10:30\u00a0EEST$/,
  );
  assert.match(formatDateTime('uk', '2020-10-13T10:30', 'Europe/Bucharest'), /^13\u00a0жовтня 2020, о 10:30\u00a0\S+$/);
});

test('from one local time to another, what both share is said once', () => {
  const range = (language: string, end: string): string =>
    formatDateTimeRange(language, '2020-10-13T10:30', end, 'Europe/Bucharest').replace(/\s/g, ' ');
  assert.match(range('en', '2020-10-13T12:00'), /^13 October 2020, 10:30 ?– ?12:00 EEST$/);
  assert.match(range('el', '2020-10-14T12:00'), /\) – 14 Οκτωβρίου 2020 στις 12:00 \(/);
  assert.match(range('uk', '2020-10-14T12:00'), /^13 жовтня 2020, о 10:30 \S+ – 14 жовтня 2020, о 12:00 \S+$/);
});

test('a local time is the same instant in summer and in winter', () => {
  assert.equal(new Date(instantOf('2020-10-13T10:30', 'Europe/Bucharest')).toISOString(), '2020-10-13T07:30:00.000Z');
  assert.equal(new Date(instantOf('2020-12-13T10:30', 'Europe/Bucharest')).toISOString(), '2020-12-13T08:30:00.000Z');
});

test('Romanian of Moldova is called Romanian, in every language', () => {
  assert.equal(languageName('en', 'ro-MD'), 'Romanian (Moldova)');
  assert.equal(languageName('en', 'mo'), 'Romanian (Moldova)');
  assert.equal(languageOwnName('ro-MD'), 'Română (Republica Moldova)');
  assert.equal(languageOwnName('uk'), 'Українська');
  assert.equal(languageName('el', 'ro-MD'), 'ρουμανικά (Μολδαβία)');
  assert.equal(languageOwnName('el'), 'Ελληνικά');
});

test('lists, countries and sizes are written as the language writes them', () => {
  assert.equal(formatList('ro', ['a', 'b', 'c']), 'a, b și c');
  assert.equal(countryName('uk', 'GR'), 'Греція');
  assert.equal(formatBytes('uk', 1_234_567), '1,2 МБ');
  assert.equal(formatBytes('en', 345_678), '346 kB');
});
