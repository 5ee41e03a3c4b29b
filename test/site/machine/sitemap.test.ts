import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderList, sitemapParts } from '../../../src/site/machine/sitemap.ts';
import { isCanonical } from '../../../src/site/plan/alternates.ts';
import { createSite, planPages } from '../../../src/site/plan/plan-pages.ts';
import { siteInputs } from '../../helpers/site-publication.ts';

const { whole } = planPages(await createSite(await siteInputs()));
const [site] = whole;
assert.ok(site);

const addressesIn = (list: string): string[] => [...list.matchAll(/<loc>([^<]+)/g)].map((match) => match[1] ?? '');

test('a site that fits into one file has no parts', () => {
  assert.deepEqual(sitemapParts(site), []);
});

test('the parts of a larger sitemap list every page once, and none exceeds the limit', () => {
  const parts = sitemapParts(site, 10);
  const lists = parts.map((part) => addressesIn(renderList(part)));
  assert.deepEqual(
    parts.slice(0, 2).map(({ file }) => file),
    ['sitemap-1.xml', 'sitemap-2.xml'],
  );
  assert.ok(parts.length > 2 && lists.every(({ length }) => length > 0 && length <= 10));
  assert.deepEqual(lists.flat(), addressesIn(renderList(site)));
  assert.equal(lists.flat().length, site.pages.filter(isCanonical).length);
});
