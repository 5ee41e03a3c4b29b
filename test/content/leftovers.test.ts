import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPublication } from '../../src/check/check.ts';
import { fileStore } from '../../src/storage/file-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import { replaceIn } from '../helpers/fixture-publication.ts';
import { minimalStore } from '../helpers/minimal-publication.ts';

const english = 'case-studies/city-library/en.md';
const facts = 'case-studies/city-library/study.yml';

/** What is found where one text of a file of the minimal publication is replaced. */
async function found(file: string, from: string, to: string, more: Readonly<Record<string, string>> = {}) {
  const text = await replaceIn(`content/${file}`, [from, to]);
  const changed = fileStore('changed', new Map([[file, text], ...Object.entries(more)]));
  const content = await overlayStore(changed, minimalStore('content'));
  const { problems } = await checkPublication({ content, locales: [minimalStore('locales')] });
  return problems.map(({ code, file, line, params }) => [code, file, line, params.text]);
}

const places: readonly [string, string, string, string, string, number, string][] = [
  ['a title', english, 'A library for', 'TODO A library for', 'text-unfinished', 2, 'TODO'],
  [
    'a description of a picture',
    english,
    'with one door.',
    'with one door, +40 721 123 456.',
    'phone-number',
    6,
    '+40 721 123 456',
  ],
  ['a label of an indicator', english, 'readers: Readers', 'readers: Readers ???', 'text-unfinished', 10, '???'],
  [
    'a credit',
    facts,
    'credit: North Library',
    'credit: "North Library, ana@gmail.com"',
    'private-mailbox',
    29,
    'ana@gmail.com',
  ],
  ['a name in a list', 'topics.yml', 'en: Literacy', 'en: Literacy [[books]]', 'markup-leftover', 3, '[[books]]'],
  [
    'a name in another language',
    'topics.yml',
    'ro: Alfabetizare',
    'ro: DE COMPLETAT',
    'text-unfinished',
    4,
    'DE COMPLETAT',
  ],
  ['a text', english, 'Few people came.', 'Few people came (XXX).', 'text-unfinished', 21, 'XXX'],
];
for (const [what, file, from, to, code, line, text] of places) {
  test(`${what} is checked`, async () => {
    assert.deepEqual(await found(file, from, to), [[code, file, line, text]]);
  });
}

test('words in words-allowed.yml are not reported', async () => {
  const allowed = { 'words-allowed.yml': '- TODO\n- +40 721 123 456\n- ana@gmail.com\n' };
  const to = 'Few people came. TODO: call +40 721 123 456 or write to ana@gmail.com.';
  const codes = (await found(english, 'Few people came.', to, allowed)).map(([code]) => String(code));
  // The Romanian text has no such number.
  assert.deepEqual(
    codes.filter((code) => code !== 'translation-figures'),
    [],
  );
});

test('numbers of books, people and studies are not telephone numbers', async () => {
  assert.deepEqual(await found(facts, 'value: 40', 'value: 0721123456'), []);
  assert.deepEqual(await found('publication.yml', 'id: small-network', 'id: todo-0721123456'), []);
});

test('a conflict is the only problem of its file, also in a drawing', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n<<<<<<< HEAD\n<rect width="9" height="9"/>\n>>>>>>> b\n</svg>\n';
  const plan = { 'case-studies/city-library/images/plan.svg': drawing };
  const codes = await found(english, 'Few', 'Only few', plan);
  assert.deepEqual(
    codes.filter(([code]) => code === 'conflict-marker').map(([, file, line]) => [file, line]),
    [['case-studies/city-library/images/plan.svg', 2]],
  );
  assert.deepEqual(
    (await found(english, 'Few people', '<<<<<<< HEAD\nFew\n=======\nMany\n>>>>>>> b\npeople')).map(([code]) => code),
    ['conflict-marker'],
  );
});
