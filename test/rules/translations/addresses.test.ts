import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAddresses } from '../../../src/rules/translations/addresses.ts';

const languages = { original: 'en', translation: 'uk' };
const alike = { missing: [], extra: [] };

for (const [original, translation] of [
  ['https://a.example/en/', 'https://a.example/uk/'],
  ['https://a.example/en/about', 'https://a.example/ua/pro-nas'],
  ['https://a.example/about', 'https://a.example/uk/about'],
  ['https://en.a.example/x', 'https://uk.a.example/x'],
  ['https://a.example/x?lang=en', 'https://a.example/x?lang=uk'],
  ['https://a.example/x_en.pdf', 'https://a.example/x_uk.pdf'],
  ['https://en.wikipedia.org/wiki/Book', 'https://uk.wikipedia.org/wiki/Книга'],
  ['http://www.a.example/x/', 'https://A.example/x'],
] as const) {
  test(`${translation} is ${original} in another language`, () => {
    assert.deepEqual(compareAddresses([original], [translation], languages), alike);
  });
}

for (const [original, translation] of [
  ['https://a.example/en/', 'https://b.example/uk/'],
  ['https://a.example/x', 'https://a.example/y'],
  ['https://en.wikipedia.org/wiki/Book', 'https://en.wikipedia.org/wiki/Library'],
  ['study:one#action', 'study:one#results'],
  ['study:one', 'study:two'],
  ['page:one', 'study:one'],
  ['#one', '#two'],
  ['mailto:a@a.example', 'mailto:b@a.example'],
  ['https://a.example/#one', 'https://a.example/#two'],
] as const) {
  test(`${translation} is not ${original}`, () => {
    assert.deepEqual(compareAddresses([original], [translation], languages), {
      missing: [original],
      extra: [translation],
    });
  });
}

test('the order and repetition of links do not matter', () => {
  assert.deepEqual(compareAddresses(['study:a', 'study:b'], ['study:b', 'study:a', 'study:a'], languages), alike);
  assert.deepEqual(compareAddresses(['study:a', 'study:a'], ['study:a'], languages), alike);
});

test('a heading may have an id in the language of the translation', () => {
  assert.deepEqual(compareAddresses(['#rooms'], ['#kimnaty'], languages, new Map([['rooms', 'kimnaty']])), alike);
});
