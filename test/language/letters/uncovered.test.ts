import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised, languageOwnName, scriptName } from '../../../src/i18n/formatters.ts';
import { scriptOfLetter, uncoveredProblems } from '../../../src/language/letters/uncovered.ts';

test('letters are grouped by script; signs have no script', () => {
  assert.deepEqual([...'aяωა漢か👍├'].map(scriptOfLetter), ['Latn', 'Cyrl', 'Grek', 'Geor', 'Hani', 'Hira', '', '']);
});

test('of many letters the first are listed and all are counted', () => {
  const signs = Array.from({ length: 100 }, (_, at) => ({
    character: String.fromCodePoint(0x4e00 + (at % 50)),
    language: 'en',
    place: () => ({ file: `${at}.md` }),
  }));
  const [found, ...others] = uncoveredProblems(signs);
  assert.deepEqual([others.length, found?.file, found?.params.count, found?.params.places], [0, '0.md', 50, 100]);
  assert.match(String(found?.params.letters), /^一 .* …$/);
});

test('an invisible character is named by its number', () => {
  const [found] = uncoveredProblems([{ character: '\u0337', language: '', place: () => ({}) }]);
  assert.equal(found?.params.letters, 'U+0337');
});

test('a script has a name in every language', () => {
  assert.deepEqual(
    ['en', 'ro', 'uk', 'el'].map((language) => scriptName(language, 'Geor')),
    ['Georgian', 'georgiană', 'грузинська', 'Γεωργιανό'],
  );
});

test('names begin with a capital if the script has capitals for that', () => {
  assert.deepEqual(['ro', 'uk', 'ka', 'hy'].map(languageOwnName), ['Română', 'Українська', 'ქართული', 'Հայերեն']);
  assert.deepEqual(
    [capitalised('tr', 'izmir'), capitalised('ka', 'ამბავი'), capitalised('en', '')],
    ['İzmir', 'ამბავი', ''],
  );
});
