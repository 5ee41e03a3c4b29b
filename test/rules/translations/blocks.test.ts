import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align } from '../../../src/rules/translations/blocks/align.ts';
import { problemsOfPage } from '../../helpers/translated-study.ts';

test('similar blocks are paired, and blocks without a counterpart stay alone', () => {
  const same = (a: string, b: string): number => (a === b ? 1 : -2);
  assert.deepEqual(align(['a', 'b', 'c', 'd'], ['b', 'c', 'x', 'd'], same), [
    { first: ['a'], second: [] },
    { first: ['b'], second: ['b'] },
    { first: ['c'], second: ['c'] },
    { first: [], second: ['x'] },
    { first: ['d'], second: ['d'] },
  ]);
});

test('lists of thousands of entries are paired by position', () => {
  const numbers = Array.from({ length: 2000 }, (_, at) => at);
  const pairs = align(numbers, numbers.slice(1), () => 0);
  assert.equal(pairs.length, 2000);
  assert.deepEqual(pairs.at(-1), { first: [1999], second: [] });
});

const paragraphs = [
  'The library bought 40 chairs.',
  'In May 2019 the mayor came to the park with his whole family.',
  'The readers wrote to [the council](https://council.example/).',
  'Nobody knows how many people sat under the trees on the warm evenings of that summer.',
  'It cost €500.',
];
const translated = [
  'Бібліотека купила 40 стільців.',
  'У травні 2019 року мер прийшов до парку з усією родиною.',
  'Читачі написали [раді](https://council.example/).',
  'Ніхто не знає, скільки людей сиділо під деревами теплими вечорами того літа.',
  'Це коштувало 500 євро.',
];
const page = (blocks: readonly string[]): string => `## 1 {#one}\n\n${blocks.join('\n\n')}`;

for (const [at, words] of paragraphs.entries()) {
  test(`one missing paragraph is one warning that names it: ${words}`, async () => {
    const found = await problemsOfPage({ en: page(paragraphs), uk: page(translated.toSpliced(at, 1)) });
    assert.deepEqual(
      found.map(({ code, params }) => [code, params.part, params.there]),
      [['translation-part-missing', 'paragraph', `pages/about/en.md:${7 + at * 2}`]],
    );
  });
  test(`one surplus paragraph is one warning that names it: ${translated[at]}`, async () => {
    const found = await problemsOfPage({ en: page(paragraphs.toSpliced(at, 1)), uk: page(translated) });
    assert.deepEqual(
      found.map(({ code, line, params }) => [code, line, params.part]),
      [['translation-part-extra', 8 + at * 2, 'paragraph']],
    );
  });
}

test('a paragraph that was translated below its original is one warning', async () => {
  const found = await problemsOfPage({
    en: page(paragraphs),
    uk: page(translated.toSpliced(3, 0, paragraphs[3] ?? '')),
  });
  assert.deepEqual(
    found.map(({ code, line }) => [code, line]),
    [['translation-untranslated', 14]],
  );
});

test('a regional variant is compared where it has its own text', async () => {
  const sections = (first: string, second: string): string => `## 1 {#one}\n\n${first}\n\n## 2 {#two}\n\n${second}`;
  const en = sections('In 2019 it rained.', 'In 2020 it snowed.');
  const ro = sections('În 2019 a plouat.', 'În 2020 a nins.');
  assert.deepEqual(await problemsOfPage({ en, ro, 'ro-MD': '## 2 {#two}\n\nÎn 2020 a nins mult.' }), []);
  const found = await problemsOfPage({ en, ro, 'ro-MD': '## 2 {#two}\n\nÎn 2021 a nins mult.' });
  assert.deepEqual(
    found.map(({ code, file, line, params }) => [code, file, line, params.missing, params.extra]),
    [['translation-figures', 'pages/about/ro-MD.md', 8, '2020', '2021']],
  );
});

test('a note is compared wherever its definition is written', async () => {
  const en = `${page(['A.[^1] B.[^2]'])}\n\n[^1]: In 2019.\n\n[^2]: In 2020.`;
  assert.deepEqual(
    await problemsOfPage({ en, uk: `${page(['Б.[^2] А.[^1]'])}\n\n[^2]: 2020 року.\n[^1]: 2019 року.` }),
    [],
  );
  const found = await problemsOfPage({ en, uk: `${page(['А.[^1] Б.[^2]'])}\n\n[^1]: 2019 року.\n\n[^2]: 2002 року.` });
  assert.deepEqual(
    found.map(({ code, line }) => [code, line]),
    [['translation-figures', 12]],
  );
});
