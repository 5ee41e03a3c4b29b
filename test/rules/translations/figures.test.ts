import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFigures } from '../../../src/rules/translations/figures/compare-figures.ts';
import { keyOf } from '../../../src/rules/translations/figures/numbers.ts';

const compare = (original: string, translation: string, language: string, from = 'en') =>
  compareFigures({ text: original, language: from }, { text: translation, language });

for (const [written, key] of [
  ['1,250', '1250'],
  ['1.250', '1250'],
  ['1\u00A0250', '1250'],
  ['1\u202F250\u202F000', '1250000'],
  ['1.250.000,50', '1250000.5'],
  ['12,5', '12.5'],
  ['12.50', '12.5'],
  ['0,125', '0.125'],
  ['15:00', '15'],
  ['09:30', '9.3'],
  ['007', '7'],
  ['2.0.1', '2.0.1'],
] as const) {
  test(`${written} is the number ${key}`, () => assert.equal(keyOf(written), key));
}

const unlike: readonly (readonly [string, string, string, string[], string[]])[] = [
  ['We lent 750 books.', 'Ми видали 570 книжок.', 'uk', ['750'], ['570']],
  ['We lent 1,250 books.', 'Ми видали 1 520 книжок.', 'uk', ['1,250'], ['1 520']],
  ['It was 12.5.', 'A fost 125.', 'ro', ['12.5'], ['125']],
  ['The 2 rooms.', 'Οι 3 αίθουσες.', 'el', ['2'], ['3']],
  ['On 15 February.', '15 березня.', 'uk', ['15 February'], ['15 березня']],
  ['On 15 February 2020.', 'La 15.03.2020.', 'ro', ['15 February'], ['15.03.2020']],
  [
    'In March 2020 and in May 2021.',
    'Τον Μάρτιο του 2020 και τον Ιούνιο του 2021.',
    'el',
    ['May 2021'],
    ['Ιούνιο του 2021'],
  ],
  ['From 3 p.m.', 'З 16:00.', 'uk', ['3'], ['16:00']],
  ['It was 15 %.', 'Це 15.', 'uk', ['15 %'], []],
  ['It was 15.', 'Este 15 %.', 'ro', [], ['15 %']],
  ['It cost €20.', 'A costat 20 de lei.', 'ro', ['20 EUR'], ['20 RON, MDL']],
  ['4.2 million people.', '42 мільйони людей.', 'uk', ['4.2'], ['42']],
];

for (const [original, translation, language, missing, extra] of unlike) {
  test(`these differ: ${original} ${translation}`, () => {
    assert.deepEqual(compare(original, translation, language), { missing, extra });
  });
}

test('a translation into a language whose number words nobody listed may write small numbers in words', () => {
  assert.deepEqual(compare('The 3 rooms.', 'Die drei Zimmer.', 'de'), { missing: [], extra: [] });
  assert.deepEqual(compare('The 30 rooms.', 'Die Zimmer.', 'de'), { missing: ['30'], extra: [] });
  assert.deepEqual(compare('The 3 rooms.', 'Die 4 Zimmer.', 'de'), { missing: ['3'], extra: ['4'] });
});

test('the months of a language that nobody listed are known', () => {
  assert.deepEqual(compare('15 лютого', '15. Februar', 'de', 'uk'), { missing: [], extra: [] });
  assert.deepEqual(compare('15 лютого', '15. März', 'de', 'uk'), { missing: ['15 лютого'], extra: ['15. März'] });
});

test('a line of a hundred thousand numbers takes little more than one of ten thousand', () => {
  const line = (count: number, step: number): string =>
    Array.from({ length: count }, (_, at) => at * step + 1000).join('; ');
  const timed = (count: number): number => {
    const start = performance.now();
    compare(line(count, 3), line(count, 7), 'uk');
    return performance.now() - start;
  };
  timed(1000);
  const small = timed(10_000);
  assert.ok(timed(100_000) < 40 * small + 500);
});
