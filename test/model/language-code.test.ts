import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  baseLanguage,
  isLanguage,
  languageFolder,
  normaliseLanguage,
  suggestLanguage,
} from '../../src/model/language-code.ts';

for (const [written, regular] of [
  ['mo', 'ro-MD'],
  ['mol', 'ro-MD'],
  ['ro_MD', 'ro-MD'],
  ['ro-md', 'ro-MD'],
  ['MO-MD', 'ro-MD'],
  ['ron_MD', 'ro-MD'],
  [' uk ', 'uk'],
  ['', ''],
  ['EN', 'en'],
  ['uk', 'uk'],
  ['zh-hans', 'zh-Hans'],
  ['not a code', 'not a code'],
] as const) {
  test(`${written} is read as ${regular}`, () => assert.equal(normaliseLanguage(written), regular));
}

test('a country code used for a language is understood', () => {
  assert.equal(suggestLanguage('ua'), 'uk');
  assert.equal(suggestLanguage('GR'), 'el');
  assert.equal(suggestLanguage('constructor'), undefined);
  assert.equal(suggestLanguage('ro'), undefined);
  const written = ['md', 'gb', 'us', 'cz', 'dk'];
  assert.deepEqual(written.map(suggestLanguage), ['ro-MD', 'en', 'en', 'cs', 'da']);
});

test('a regional variant has a base language, a plain language has none', () => {
  assert.equal(baseLanguage('ro-MD'), 'ro');
  assert.equal(baseLanguage('ro'), undefined);
});

test('folders are in lower case', () => assert.equal(languageFolder('ro-MD'), 'ro-md'));

test('a code is a language if Intl has a name for it', () => {
  const codes = ['en', 'ro-MD', 'xx', 'not a code', ''];
  assert.deepEqual(codes.filter(isLanguage), ['en', 'ro-MD']);
});

test('a normalised code stays the same when it is normalised again', () => {
  const written = fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{2,3}([-_][a-zA-Z]{2,4}){0,2}$/));
  fc.assert(
    fc.property(written, (code) => assert.equal(normaliseLanguage(normaliseLanguage(code)), normaliseLanguage(code))),
  );
});
