import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSite, planPages } from '../../src/site/plan-pages.ts';
import { pathOf } from '../../src/site/site.ts';
import { inRuns } from '../../src/site/split-pages.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const pages = planPages(createSite(await siteInputs()));
const pathsOf = ({ whole: _, sitemapPart: __, ...kinds }: typeof pages): string[] =>
  Object.values(kinds).flatMap((list) => list.map((page) => pathOf(page)));

test('a site of usual size is one run', () => {
  assert.deepEqual(inRuns(pages), [pages]);
});

test('a larger one is several: each page is in one of them, those outside the languages in the last', () => {
  const most = Math.ceil(pathsOf(pages).length / 3);
  const runs = inRuns(pages, most);
  assert.ok(runs.length >= 2);
  assert.deepEqual(runs.flatMap(pathsOf).sort(), pathsOf(pages).sort());
  // Each kind is divided by itself, and so rounded.
  for (const run of runs) assert.ok(pathsOf(run).length < most + Object.keys(pages).length);
  assert.deepEqual(
    runs.map(({ whole }) => whole.length),
    [...Array(runs.length - 1).fill(0), 1],
  );
});
