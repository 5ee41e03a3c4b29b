import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPublication } from '../../../src/check/check.ts';
import { fileStore } from '../../../src/storage/file-store.ts';
import { overlayStore } from '../../../src/storage/overlay-store.ts';
import { replaceIn } from '../../helpers/fixture-publication.ts';
import { minimalStore } from '../../helpers/minimal-publication.ts';

const study = 'case-studies/city-library';

/** The problems of the minimal publication with one text of a file replaced. */
async function found(name: string, from: string, to: string): Promise<unknown[]> {
  const file = `${study}/${name}`;
  const text = await replaceIn(`content/${file}`, [from, to]);
  const content = await overlayStore(fileStore('changed', new Map([[file, text]])), minimalStore('content'));
  const { problems } = await checkPublication({ content, locales: [minimalStore('locales')] });
  return problems.map(({ code, line, params }) => [code, line, params.suggestion]);
}

const licence = 'licence: CC-BY-4.0\nfunders';
const values: readonly [string, string, string, string, string, string, number][] = [
  [
    'a list for a title',
    'en.md',
    'title: A library for the whole city',
    'title: [Draft]',
    'yaml-sign',
    'title: "[Draft]"',
    2,
  ],
  [
    'a map for a summary',
    'en.md',
    'summary: How a library opened its doors.',
    'summary: {Soon}',
    'yaml-sign',
    'summary: "{Soon}"',
    3,
  ],
  ['a comma between braces', 'study.yml', licence, `effort: { months: 1,5 }\n${licence}`, 'number-comma', '1.5', 24],
  [
    'a comma after groups of digits between braces',
    'study.yml',
    licence,
    `effort: { months: 1 240,5 }\n${licence}`,
    'number-comma',
    '1240.5',
    24,
  ],
  ['a comma in a figure', 'study.yml', 'value: 40', 'value: 40,5', 'number-comma', '40.5', 19],
  ['a space and a comma in a figure', 'study.yml', 'value: 40', 'value: 1 240,5', 'number-comma', '1240.5', 19],
];
for (const [what, file, from, to, code, suggestion, line] of values) {
  test(`${what} is reported with what to write`, async () => {
    assert.deepEqual(await found(file, from, to), [[code, line, suggestion]]);
  });
}
