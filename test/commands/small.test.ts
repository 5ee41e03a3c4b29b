import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseMessagesLanguage } from '../../src/commands/command-line/messages-language.ts';
import { isAtLeast } from '../../src/commands/doctor/findings.ts';
import { today } from '../../src/commands/today.ts';
import { suggestSlug } from '../../src/editing/suggest-slug.ts';

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

test('a suggested name has only what addresses may have', () => {
  assert.equal(suggestSlug('Ștefan’s Café 2'), 'stefan-s-cafe-2');
  assert.equal(suggestSlug('--My_Study--'), 'my-study');
  assert.equal(suggestSlug('Бібліотека'), 'garden-library');
});

test('new files are dated with SOURCE_DATE_EPOCH where it is set', () => {
  assert.equal(today({ SOURCE_DATE_EPOCH: '1600000000' }), '2020-09-13');
  assert.match(today({}), /^\d{4}-\d{2}-\d{2}$/);
});

test('versions are compared by their numbers', () => {
  assert.ok(isAtLeast('22.18.0', '22.18'));
  assert.ok(isAtLeast('24.2.0', '22.18'));
  assert.ok(!isAtLeast('22.9.9', '22.18'));
  assert.ok(!isAtLeast('9.20.0', '22.18'));
});
