import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  headingIdsWellFormed,
  headingLevelsFit,
  headingsHaveSpace,
  sectionsHaveIds,
  sectionsKnown,
  sectionsUnique,
} from '../../../src/rules/texts/headings.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const english = 'case-studies/city-library/en.md';
const after = '## Results {#results}\n';
const results = (body: string) => ({ [english]: [[after, `${after}\n${body}\n`]] }) as const;
const page = (body: string) => ({ 'pages/about/en.md': [['We are a small network.', body]] }) as const;

test('a heading is at most one level below the heading above it, and never above a section', async () => {
  const body =
    '#### Too deep\n\n### Right\n\n#### One deeper\n\n##### And one\n\n### Back\n\n##### Too deep again\n\n# A title\n\n### Below it';
  assert.deepEqual(await findingsOf(headingLevelsFit, results(body)), [
    'city-library/en.md:33:1 heading-level heading=Too deep',
    'city-library/en.md:43:1 heading-level heading=Too deep again',
    'city-library/en.md:45:1 heading-level heading=A title',
  ]);
  assert.deepEqual(await findingsOf(headingLevelsFit, page('### First {#a}\n\n## Second {#b}\n\n### Third {#c}')), [
    'pages/about/en.md:5:1 heading-level heading=First',
  ]);
  assert.deepEqual(await findingsOf(headingLevelsFit, page('Underlined\n----------\n\n###Without space')), [
    'pages/about/en.md:5:1 heading-level heading=Underlined',
  ]);
});

test('the signs of a heading and its words need a space between them', async () => {
  assert.deepEqual(await findingsOf(headingsHaveSpace, results('###Steps {#steps}\n\n### Right')), [
    'city-library/en.md:33:1 heading-without-space heading=Steps',
  ]);
});

test('a section needs an id; the message proposes the section of that name or one made of the title', async () => {
  const wording = { prompts: [], sectionNames: new Map([['ce am învățat', 'lessons']]) } as never;
  const body = '## Ce am ÎNVĂȚAT\n\n## Sources\n\n## Whatever\n\n### Below';
  assert.deepEqual(await findingsOf(sectionsHaveIds, results(body), wording), [
    'city-library/en.md:33:1 section-without-id heading=Ce am ÎNVĂȚAT suggestion=lessons',
    'city-library/en.md:35:1 section-without-id heading=Sources suggestion=sources',
    'city-library/en.md:37:1 section-without-id heading=Whatever suggestion=',
  ]);
  assert.deepEqual(await findingsOf(sectionsHaveIds, page('## Who We Are\n\n## ¡!\n\nUnder\n-----')), [
    'pages/about/en.md:5:1 section-without-id heading=Who We Are suggestion=who-we-are',
    'pages/about/en.md:7:1 section-without-id heading=¡! suggestion=section',
  ]);
});

test('studies have only known sections; pages have their own', async () => {
  assert.deepEqual(
    await findingsOf(sectionsKnown, results('## A {#leson}\n\n## B {#wholly-other}\n\n### C {#mine}\n\n## D')),
    [
      'city-library/en.md:33:1 section-unknown section=leson suggestion=context, challenge, action, steps, results, lessons, transfer, voices, resources, sources',
      'city-library/en.md:35:1 section-unknown section=wholly-other suggestion=context, challenge, action, steps, results, lessons, transfer, voices, resources, sources',
    ],
  );
  assert.deepEqual(await findingsOf(sectionsKnown, page('## A {#mine}')), []);
});

test('ids must be valid in addresses: all ids of pages, and ids below sections of studies', async () => {
  assert.deepEqual(
    await findingsOf(headingIdsWellFormed, results('## A {#B_c}\n\n### D {#D_é}\n\n### E {#--}\n\n### F {#fine}')),
    [
      'city-library/en.md:35:1 section-id-invalid section=D_é suggestion=d-e',
      'city-library/en.md:37:1 section-id-invalid section=-- suggestion=section',
    ],
  );
  assert.deepEqual(await findingsOf(headingIdsWellFormed, page('## A {#B_c}\n\n### D {#fine}')), [
    'pages/about/en.md:5:1 section-id-invalid section=B_c suggestion=b-c',
  ]);
});

test('the second of two equal sections is reported', async () => {
  assert.deepEqual(
    await findingsOf(sectionsUnique, results('## A {#action}\n\n## B\n\n## C\n\n### D {#action}\n\n## E {#sources}')),
    ['city-library/en.md:33:1 section-duplicate section=action'],
  );
});
