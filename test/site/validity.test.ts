import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { loadSite } from '../../src/site/load-site.ts';
import { readOutput } from '../helpers/build-publication.ts';
import { hostileInputs } from '../helpers/hostile-publication.ts';
import { htmlFaults } from '../helpers/html-faults.ts';
import { withoutJava } from '../helpers/java.ts';
import { checkPages } from '../helpers/nu.ts';
import { followLinks } from '../helpers/site-links.ts';
import { buildSite, buildSiteOf } from '../helpers/site-output.ts';

/** The collection that this repository publishes. */
const inputs = await loadSite(path.resolve(import.meta.dirname, '../..'));
const site = await buildSiteOf(inputs, { withKits: true });
const pages = site.files.filter((file) => file.endsWith('.html'));

test('the Nu checker finds nothing on any page of the collection', { skip: withoutJava }, async () => {
  assert.ok(pages.length > 250, String(pages.length));
  assert.deepEqual(await checkPages(site.folder), []);
});

test('html-validate finds nothing on them either', async () => {
  assert.deepEqual(await htmlFaults(site), []);
});

test('Nu finds nothing on pages with every possible part, or with hostile words', {
  skip: withoutJava,
}, async () => {
  assert.deepEqual(await checkPages((await buildSite('/x/')).folder), []);
  assert.deepEqual(await checkPages((await buildSiteOf(await hostileInputs())).folder, '--no-langdetect'), []);
});

test('Nu finds a planted fault', { skip: withoutJava }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'compendium-nu-'));
  after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, 'page.html'), '<!DOCTYPE html><html lang="en"><title>A</title><p><div></div></p>');
  assert.deepEqual(await checkPages(folder), ['/page.html:1 No “p” element in scope but a “p” end tag seen.']);
});

test('every link and fragment of the collection has a target', () => {
  const { url } = inputs.editions[0]?.publication ?? { url: '' };
  const { checked, broken } = followLinks(readOutput(site.folder), { url, basePath: site.basePath });
  assert.ok(checked > 5000, String(checked));
  assert.deepEqual(broken, []);
});

test('every page that another page lists as its version lists that page too', () => {
  const { url = '', basePath = '' } = inputs.editions[0]?.publication ?? {};
  const versions = new Map(
    pages.map((page) => {
      const links = site.document(page).find('link', 'hreflang');
      const address = `${url}${basePath}${page.replace(/index\.html$/, '')}`;
      return [address, links.map(({ attributes }) => `${attributes.hreflang} ${attributes.href}`)];
    }),
  );
  const asymmetric = [...versions].flatMap(([page, named]) =>
    named
      .filter((line) => versions.get(line.split(' ')[1] ?? '')?.join() !== named.join())
      .map((line) => `${page}: ${line}`),
  );
  assert.deepEqual(asymmetric, []);
  assert.ok([...versions.values()].filter((named) => named.length > 0).length > 150);
});
