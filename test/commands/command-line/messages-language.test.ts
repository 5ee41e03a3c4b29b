import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseMessagesLanguage } from '../../../src/commands/command-line/messages-language.ts';

test('the language of messages is the requested one, under every name of it', () => {
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

test('a language without strings is refused with a list of those that have some', () => {
  const known = ['en', 'uk'];
  assert.equal(chooseMessagesLanguage('fr', known, {}).problem?.params.allowed, 'en, uk');
  assert.equal(chooseMessagesLanguage('ua', known, {}).problem?.params.allowed, 'uk');
});

test('by default the language is that of the computer, in POSIX order', () => {
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
