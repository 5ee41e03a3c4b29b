import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingIdsUnique, sectionIdsFree } from '../../../src/rules/texts/heading-ids.ts';
import { linksAlive } from '../../../src/rules/texts/links.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const english = 'case-studies/city-library/en.md';
const after = '## Results {#results}\n';
const results = (body: string) => ({ [english]: [[after, `${after}\n${body}\n`]] }) as const;
const page = (body: string) => ({ 'pages/about/en.md': [['We are a small network.', body]] }) as const;

test('headings in a section need different ids; another section may use the same id', async () => {
  const body = '### One {#part}\n\n### Two {#part}\n\n### Three {#other}\n\n## Lessons {#lessons}\n\n### Four {#part}';
  assert.deepEqual(await findingsOf(headingIdsUnique, results(body)), [
    'city-library/en.md:35:1 heading-id-duplicate section=part before=One',
  ]);
});

test('ids that become equal after the section’s id are found, too', async () => {
  const body = '## A {#a}\n\n### B {#b-c}\n\n## D {#a-b}\n\n### E {#c}\n\n## F {#a-b-c}';
  assert.deepEqual(await findingsOf(headingIdsUnique, page(body)), [
    'pages/about/en.md:11:1 heading-id-duplicate section=c before=B',
    'pages/about/en.md:13:1 heading-id-duplicate section=a-b-c before=B',
  ]);
});

test('sections may not have ids that pages use themselves', async () => {
  const body =
    '## A {#site-notes}\n\n## B {#call-1}\n\n## C {#figure-plan}\n\n## D {#h1}\n\n## E {#notes}\n\n## F {#sites}';
  assert.deepEqual(
    (await findingsOf(sectionIdsFree, page(body))).map((found) => found.split('section=')[1]),
    ['site-notes', 'call-1', 'figure-plan', 'h1'],
  );
  assert.deepEqual(await findingsOf(sectionIdsFree, results('### One {#note-1}')), []);
});

test('a wrong link to the id in a heading’s braces is reported with the complete id only', async () => {
  assert.deepEqual(await findingsOf(linksAlive, results('[There](#bridge)\n\n### The bridge {#bridge}')), [
    'city-library/en.md:33:9 link-dead address=#bridge suggestion=#results-bridge',
  ]);
  assert.deepEqual(await findingsOf(linksAlive, results('[There](study:city-library#bridge)\n\n### It {#bridge}')), [
    'city-library/en.md:33:9 link-dead address=study:city-library#bridge suggestion=study:city-library#results-bridge',
  ]);
});

test('the id of a heading before the first section has no prefix', async () => {
  assert.deepEqual(await findingsOf(linksAlive, page('[There](#bridge)\n\n### It {#bridge}')), []);
});
