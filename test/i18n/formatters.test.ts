import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  capitalised,
  compareText,
  countryName,
  formatBytes,
  formatDate,
  formatDateTime,
  formatDateTimeRange,
  formatList,
  formatNumber,
  instantOf,
  instantsOf,
  intlLocale,
  languageName,
  languageOwnName,
  scriptName,
  sortByName,
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
  assert.match(
    formatDateTime('uk', '2020-10-13T10:30', 'Europe/Bucharest'),
    /^13\u00a0жовтня 2020\u00a0року о 10:30 за східноєвропейським літнім часом$/u,
  );
});

test('a range of local times says once what both share', () => {
  const range = (language: string, end: string): string =>
    formatDateTimeRange(language, '2020-10-13T10:30', end, 'Europe/Bucharest').replace(/\s/g, ' ');
  assert.match(range('en', '2020-10-13T12:00'), /^13 October 2020, 10:30 ?– ?12:00 EEST$/);
  assert.equal(
    range('el', '2020-10-14T12:00'),
    '13 Οκτωβρίου 2020 στις 10:30 – 14 Οκτωβρίου 2020 στις 12:00 (Θερινή ώρα Ανατολικής Ευρώπης)',
  );
  assert.equal(
    range('uk', '2020-10-14T12:00'),
    '13 жовтня 2020 року о 10:30 – 14 жовтня 2020 року о 12:00 за східноєвропейським літнім часом',
  );
  assert.equal(range('uk', '2020-10-13T12:00'), '13 жовтня 2020 року, 10:30–12:00 за східноєвропейським літнім часом');
});

test('a local time is the same instant in summer and in winter', () => {
  assert.equal(new Date(instantOf('2020-10-13T10:30', 'Europe/Bucharest')).toISOString(), '2020-10-13T07:30:00.000Z');
  assert.equal(new Date(instantOf('2020-12-13T10:30', 'Europe/Bucharest')).toISOString(), '2020-12-13T08:30:00.000Z');
});

test('ro-MD is called Romanian in every language', () => {
  assert.equal(languageName('en', 'ro-MD'), 'Romanian (Moldova)');
  assert.equal(languageName('en', 'mo'), 'Romanian (Moldova)');
  assert.equal(languageOwnName('ro-MD'), 'Română (Republica Moldova)');
  assert.equal(languageOwnName('uk'), 'Українська');
  assert.equal(languageName('el', 'ro-MD'), 'ρουμανικά (Μολδαβία)');
  assert.equal(languageOwnName('el'), 'Ελληνικά');
});

test('Ukrainian chooses the conjunction by the sounds around it', () => {
  assert.equal(formatList('uk', ['Молдова', 'Україна']), 'Молдова та Україна');
  assert.equal(formatList('uk', ['Ужгород', 'Чернівці']), 'Ужгород і Чернівці');
  assert.equal(formatList('uk', ['досвід', 'якість']), 'досвід та якість');
});

test('the language of the Roma has the name that its speakers use', () => {
  assert.equal(languageName('uk', 'rom'), 'ромська');
});

test('lists, countries and sizes are written as the language writes them', () => {
  assert.equal(formatList('ro', ['a', 'b', 'c']), 'a, b și c');
  assert.equal(countryName('uk', 'GR'), 'Греція');
  assert.equal(formatBytes('uk', 1_234_567), '1,2 МБ');
  assert.equal(formatBytes('en', 345_678), '346 kB');
});

test('English dates are European, and each code is normalised first', () => {
  assert.deepEqual(['en', 'mo', 'ro_MD', 'uk'].map(intlLocale), ['en-GB', 'ro-MD', 'ro-MD', 'uk']);
});

test('every day of a year has its own number, month and year', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', number = ''] = iso.split('-');
      const english = formatDate('en', iso);
      assert.equal(english.split('\u00a0')[0], String(Number(number)));
      assert.ok(english.endsWith(` ${year}`));
      assert.equal(new Date(`${english.replace('\u00a0', ' ')} UTC`).getUTCMonth() + 1, Number(month));
      assert.ok(formatDate('uk', iso).endsWith(` ${year}`), 'no mark of the year at the end');
    }),
  );
});

test('zones west of Greenwich, zones of half hours and Greenwich itself give the right instants', () => {
  const at = (local: string, zone: string): string => new Date(instantOf(local, zone)).toISOString().slice(11, 16);
  assert.equal(at('2020-07-01T10:30', 'America/New_York'), '14:30');
  assert.equal(at('2020-07-01T10:30', 'Asia/Kathmandu'), '04:45');
  assert.equal(at('2020-07-01T10:30', 'America/St_Johns'), '13:00');
  assert.equal(at('2020-01-01T10:30', 'Europe/London'), '10:30');
  assert.equal(at('2020-01-01T10:30', 'UTC'), '10:30');
});

test('a time that clocks skip is no instant, one that they show twice is two', () => {
  const at = (local: string, zone: string): string[] =>
    instantsOf(local, zone).map((instant) => new Date(instant).toISOString().slice(11, 16));
  assert.deepEqual(at('2026-03-29T03:30', 'Europe/Bucharest'), []);
  assert.deepEqual(at('2026-03-29T04:00', 'Europe/Bucharest'), ['01:00']);
  assert.deepEqual(at('2026-10-25T03:30', 'Europe/Bucharest'), ['00:30', '01:30']);
  assert.deepEqual(at('2026-11-01T01:30', 'America/New_York'), ['05:30', '06:30']);
  assert.deepEqual(at('2026-10-04T02:15', 'Australia/Lord_Howe'), []);
  assert.equal(new Date(instantOf('2026-03-29T03:30', 'Europe/Bucharest')).toISOString(), '2026-03-29T01:30:00.000Z');
  assert.equal(new Date(instantOf('2026-11-01T01:30', 'America/New_York')).toISOString(), '2026-11-01T05:30:00.000Z');
});

test('an hour beside a change of clocks is the instant at which clocks show it', () => {
  const zones = ['Europe/Bucharest', 'Europe/Chisinau', 'Europe/Kyiv', 'Europe/Athens', 'America/New_York', 'UTC'];
  const minutes = fc.integer({ min: 0, max: 366 * 24 * 60 - 1 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
      const instant = Date.UTC(2024, 0, 1) + minute * 60_000;
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      const local = shown.format(instant).replace(' ', 'T');
      const found = instantOf(local, zone);
      // In the hour that clocks show twice it is the first.
      assert.ok(found <= instant);
      assert.equal(shown.format(found).replace(' ', 'T'), local);
    }),
  );
});

test('Ukrainian joins consonants by «і»; an enumeration has no «and» in any language', () => {
  assert.equal(formatList('uk', ['а', 'б', 'в']), 'а, б і в');
  assert.equal(formatList('uk', ['а і б', 'в']), 'а і б та в');
  assert.equal(formatList('en', ['a', 'b']), 'a and b');
  assert.equal(formatList('el', ['α', 'β']), 'α και β');
  assert.equal(formatList('uk', ['а', 'б', 'в'], 'enumeration'), 'а, б, в');
  assert.equal(formatList('en', []), '');
});

test('sizes change their unit at a million bytes and their precision at ten', () => {
  const sizes = [999, 9_960, 10_000, 999_400, 1_000_000, 9_940_000, 12_600_000];
  assert.deepEqual(
    sizes.map((bytes) => formatBytes('en', bytes)),
    ['1 kB', '10 kB', '10 kB', '999 kB', '1 MB', '9.9 MB', '13 MB'],
  );
});

test('numbers keep the form of their language when languages alternate', () => {
  for (const _again of [1, 2]) {
    assert.equal(formatNumber('en', 12_345.5), '12,345.5');
    assert.equal(formatNumber('ro', 12_345.5), '12.345,5');
    assert.equal(formatNumber('en', 0.5, { style: 'percent' }), '50%');
  }
});

test('names in one language are not confused with those in another', () => {
  for (const _again of [1, 2]) {
    assert.equal(countryName('en', 'GR'), 'Greece');
    assert.equal(countryName('ro', 'GR'), 'Grecia');
    assert.equal(formatDateTime('en', '2020-10-13T10:30', 'Europe/Athens').slice(-4), 'EEST');
    assert.match(formatDateTime('en', '2020-10-13T10:30', 'Europe/London'), /BST$/);
    assert.equal(languageName('ro', 'uk'), 'ucraineană');
    assert.equal(languageName('en', 'el'), 'Greek');
    assert.equal(formatList('ro', ['a', 'b']), 'a și b');
  }
  assert.equal(countryName('en', 'ZZ'), 'Unknown Region');
  assert.equal(languageName('en', 'qqq'), 'qqq');
});

test('texts are sorted by the language’s alphabet, numbers by value', () => {
  const ordered = (language: string, texts: string[]): string[] => texts.sort((a, b) => compareText(language, a, b));
  assert.deepEqual(ordered('uk', ['ґанок', 'дім', 'гора', 'їжак', 'йод', 'ім’я']), [
    'гора',
    'ґанок',
    'дім',
    'ім’я',
    'їжак',
    'йод',
  ]);
  assert.deepEqual(ordered('ro', ['țară', 'tată', 'șase', 'sat']), ['sat', 'șase', 'tată', 'țară']);
  assert.deepEqual(ordered('en', ['item 10', 'item 9']), ['item 9', 'item 10']);
  const named = [{ name: 'Žagar' }, { name: 'Zorn' }, { name: 'Ábel' }];
  assert.deepEqual(
    sortByName('en', named, ({ name }) => name).map(({ name }) => name),
    ['Ábel', 'Žagar', 'Zorn'],
  );
  assert.deepEqual(
    named.map(({ name }) => name),
    ['Žagar', 'Zorn', 'Ábel'],
    'the list itself stays as it is',
  );
});

test('a range over two days keeps each day with its month and the hour with its zone', () => {
  assert.equal(
    formatDateTimeRange('en', '2020-10-13T10:30', '2020-10-14T12:00', 'Europe/Bucharest').replaceAll('\u2009', ' '),
    '13\u00a0October 2020 at 10:30\u00a0EEST – 14\u00a0October 2020 at 12:00\u00a0EEST',
  );
});

test('Ukrainian conjunctions follow the letters beside them, not the signs around', () => {
  assert.equal(formatList('uk', ['Україна', 'Чернівці']), 'Україна та Чернівці');
  assert.equal(formatList('uk', ['Рим (Італія)', 'Чернівці']), 'Рим (Італія) та Чернівці');
  assert.equal(formatList('uk', ['Лондон', 'Йорк']), 'Лондон та Йорк');
  assert.equal(formatList('uk', ['Лондон', '«Ужгород»']), 'Лондон та «Ужгород»');
  assert.equal(formatList('uk', ['1', '2']), '1 і 2');
});

test('a size of ten units or more has no decimals', () => {
  assert.deepEqual(
    [9_440, 10_400, 10_600_000].map((bytes) => formatBytes('en', bytes)),
    ['9.4 kB', '10 kB', '11 MB'],
  );
});

test('scripts have names in each language; a capital begins a name where the script has one', () => {
  assert.deepEqual([scriptName('en', 'Geor'), scriptName('ro', 'Geor')], ['Georgian', 'georgiană']);
  assert.equal(capitalised('uk', 'їжак'), 'Їжак');
  assert.equal(capitalised('ka', 'ქართული'), 'ქართული');
  assert.equal(capitalised('en', ''), '');
});

test('each language has an alphabet of its own', () => {
  const sorted = (language: string): string[] => sortByName(language, ['z', 'ö', 'o'], (name) => name);
  assert.deepEqual(sorted('de'), ['o', 'ö', 'z']);
  assert.deepEqual(sorted('sv'), ['o', 'z', 'ö']);
});
