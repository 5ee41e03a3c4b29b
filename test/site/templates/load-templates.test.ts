import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SitePages } from '../../../src/site/plan/page-kinds.ts';
import type { Page } from '../../../src/site/plan/site.ts';
import { plannedFiles, type Templates } from '../../../src/site/templates/load-templates.ts';
import { pageTemplate, wholeSiteTemplate } from '../../../src/site/templates/page-template.ts';
import { assertWhole } from '../../../src/site/write-site.ts';

const page = (language: string): Page => ({ context: { language }, below: 'news/' }) as unknown as Page;
const templates: Templates = new Map<string, unknown>([
  ['home', pageTemplate('home', () => '')],
  ['robots', wholeSiteTemplate('robots.txt', () => '')],
  [
    'redirects',
    wholeSiteTemplate(
      '_redirects',
      () => '',
      () => false,
    ),
  ],
]) as Templates;

test('every page of the plan becomes a file, except those that are not needed', () => {
  const pages = { home: [page('en'), page('uk')], whole: [{}] } as unknown as SitePages;
  assert.deepEqual([...plannedFiles(templates, pages)], ['en/news/index.html', 'uk/news/index.html', 'robots.txt']);
});

test('pages without a template are an error', () => {
  const pages = { home: [], whole: [], study: [page('en')] } as unknown as SitePages;
  assert.throws(() => plannedFiles(templates, pages), /No template makes study\./);
});

test('a planned page that is not written is an error', () => {
  const planned = new Set(['en/index.html', 'uk/index.html']);
  assert.throws(() => assertWhole(planned, new Set(['en/index.html'])), /1 of 2 pages .* uk\/index\.html/);
  assertWhole(planned, new Set([...planned, 'robots.txt']));
});
