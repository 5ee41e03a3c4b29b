import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseMessagesLanguage } from '../../../src/commands/command-line/messages-language.ts';

test('the language of messages is the one asked for, under every name it goes by', () => {
  const known = ['en', 'ro', 'ro-MD', 'uk'];
  for (const [asked, language] of [
    ['uk', 'uk'],
    ['ro_MD', 'ro-MD'],
    ['mo', 'ro-MD'],
    ['mol', 'ro-MD'],
    ['RO', 'ro'],
  ] as const) {
    assert.deepEqual(chooseMessagesLanguage(asked, known, {}), { language, problem: undefined });
  }
});

test('a language without words is refused with those that have some, a country’s code with the language meant', () => {
  const known = ['en', 'uk'];
  assert.equal(chooseMessagesLanguage('fr', known, {}).problem?.params.allowed, 'en, uk');
  assert.equal(chooseMessagesLanguage('ua', known, {}).problem?.params.allowed, 'uk');
});

test('without being asked for, the language is the computer’s, by POSIX order', () => {
  const known = ['el', 'en', 'ro', 'uk'];
  const choose = (env: Record<string, string>): string => chooseMessagesLanguage(undefined, known, env).language;
  assert.equal(choose({ LANG: 'uk_UA.UTF-8' }), 'uk');
  assert.equal(choose({ LANG: 'uk_UA.UTF-8', LC_MESSAGES: 'el_GR' }), 'el');
  assert.equal(choose({ LANG: 'uk_UA.UTF-8', LC_MESSAGES: 'el_GR', LC_ALL: 'ro_RO@euro' }), 'ro');
  assert.equal(choose({ LANG: 'ro_MD.UTF-8' }), 'ro');
  assert.equal(choose({ LANG: 'fr_FR' }), 'en');
  assert.equal(choose({ LANG: 'C.UTF-8' }), 'en');
  assert.equal(choose({}), 'en');
});
