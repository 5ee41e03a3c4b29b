import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseLanguage, languageFolder, normaliseLanguage, suggestLanguage } from '../../src/model/language-code.ts';

for (const [written, regular] of [
  ['mo', 'ro-MD'],
  ['mol', 'ro-MD'],
  ['ro_MD', 'ro-MD'],
  ['ro-md', 'ro-MD'],
  ['EN', 'en'],
  ['uk', 'uk'],
  ['zh-hans', 'zh-Hans'],
  ['not a code', 'not a code'],
] as const) {
  test(`${written} is read as ${regular}`, () => assert.equal(normaliseLanguage(written), regular));
}

test('a country written for a language is understood', () => {
  assert.equal(suggestLanguage('ua'), 'uk');
  assert.equal(suggestLanguage('GR'), 'el');
  assert.equal(suggestLanguage('ro'), undefined);
});

test('a regional variant has a base language, a language itself has none', () => {
  assert.equal(baseLanguage('ro-MD'), 'ro');
  assert.equal(baseLanguage('ro'), undefined);
});

test('folders are in lower case', () => assert.equal(languageFolder('ro-MD'), 'ro-md'));
