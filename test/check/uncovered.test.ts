import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPublication, checkFolder, replaceIn } from '../helpers/fixture-publication.ts';

type Write = Readonly<Record<string, string>>;

const found = async (context: Parameters<typeof changedPublication>[0], write: Write) => {
  const { problems } = await checkFolder(await changedPublication(context, { write }));
  return problems.map(({ code, file, line, params }) => [code, `${file}:${line}`, params.script ?? '', params.letters]);
};

const partners = 'content/partners.yml';
const people = 'content/people.yml';
const about = 'content/pages/about/en.md';

test('a whole text in another script is one problem, even if it is long', async (context) => {
  const text = 'ქართული ენა და დამწერლობა.\n\n'.repeat(200);
  const page = `---\ntitle: About us\n---\n\nWe are a small network.\n\n${text}`;
  assert.deepEqual(await found(context, { [about]: page }), [
    ['script-uncovered', 'pages/about/en.md:7', 'Geor', 'ქ ა რ თ უ ლ ი ე ნ დ მ წ ო ბ'],
  ]);
});

test('each script and each language has its own problem', async (context) => {
  const page = (words: string, more = '') => `---\ntitle: About\n${more}---\n\n${words}\n`;
  const write = {
    [about]: page('Հայ שלום ☃'),
    'content/pages/about/ro.md': page('Հայ', 'translation: { from: en, state: draft }\n'),
  };
  assert.deepEqual(await found(context, write), [
    ['script-uncovered', 'pages/about/en.md:5', 'Armn', 'Հ ա յ'],
    ['script-uncovered', 'pages/about/en.md:5', 'Hebr', 'ש ל ו ם'],
    ['character-uncovered', 'pages/about/en.md:5', '', '☃'],
    ['script-uncovered', 'pages/about/ro.md:6', 'Armn', 'Հ ա յ'],
  ]);
});

test('names of people and partners are checked, and titles in front matter', async (context) => {
  const write = {
    [partners]: await replaceIn(partners, ['en: North Library', 'en: "North \\u10E1"']),
    [people]: await replaceIn(people, ['family: Pop', 'family: 🙂']),
    [about]: '---\ntitle: About ✿\n---\n\nWe are a small network.\n',
  };
  assert.deepEqual(await found(context, write), [
    ['character-uncovered', 'pages/about/en.md:2', '', '✿'],
    ['script-uncovered', 'partners.yml:3', 'Geor', 'ს'],
    ['character-uncovered', 'people.yml:3', '', '🙂'],
  ]);
});

test('letters that are written as entities are reported at their place', async (context) => {
  const page = '---\ntitle: About\n---\n\nFine.\n\nHere &#x10D0; and &#9731;.\n';
  assert.deepEqual(await found(context, { [about]: page }), [
    ['script-uncovered', 'pages/about/en.md:7', 'Geor', 'ა'],
    ['character-uncovered', 'pages/about/en.md:7', '', '☃'],
  ]);
});

test('addresses of links, file names and entities in code are not shown to readers', async (context) => {
  const page = '---\ntitle: About\n---\n\nA [map](https://example.org/ა/☃) and `&#x10D0;`.\n';
  assert.deepEqual(await found(context, { [about]: page }), []);
});

test('the words of a drawing are checked', async (context) => {
  const file = 'content/case-studies/city-library/images/plan.svg';
  const drawn = await replaceIn(file, ['</svg>', '\n<text x="5" y="9">ფ ☃</text></svg>']);
  const problems = await found(context, { [file]: drawn });
  const line = drawn.slice(0, drawn.indexOf('ფ')).split('\n').length;
  assert.deepEqual(problems, [
    ['character-uncovered', `case-studies/city-library/images/plan.svg:${line}`, '', '☃'],
    ['script-uncovered', `case-studies/city-library/images/plan.svg:${line}`, 'Geor', 'ფ'],
  ]);
});

test('the builder’s own strings are checked in a language that the fonts do not cover', async (context) => {
  const file = 'locales/en/common.json';
  const words = await replaceIn(file, ['Lessons learned', 'Lessons ა']);
  assert.deepEqual(await found(context, { [file]: words }), [
    ['script-uncovered', 'locales/en/common.json:4', 'Geor', 'ა'],
  ]);
});
