import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pseudoResources, pseudoWords, veiledPublication } from '../helpers/pseudo-locale.ts';
import { plainWordsIn } from '../helpers/shown-words.ts';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSiteOf } from '../helpers/site-output.ts';
import { inputsOf, resources, sitePublication } from '../helpers/site-publication.ts';
import { holdMovedPages, templatesOf } from '../helpers/site-templates.ts';
import { elementsTooWide } from '../helpers/too-wide.ts';

const publication = sitePublication('/');
const withoutHostile = { ...publication, studies: publication.studies.filter(({ slug }) => slug !== 'hostile') };
const site = await buildSiteOf(
  await inputsOf(veiledPublication(withoutHostile), pseudoResources(resources, ['el', 'uk'])),
);
const pages = site.files.filter((file) => file.endsWith('.html'));
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

test('a disguised word is longer, keeps its placeholders and has no plain Latin letter', () => {
  assert.equal(pseudoWords('Case {{n}}'), '⟦Çáášéé {{n}}⟧');
});

test('a word in a template would be found in every place', () => {
  const planted = [
    '<p>More</p>',
    '<img alt="A map">',
    '<nav aria-label="Menu"></nav>',
    '<a href="mailto:a@b.example?subject=A%20mistake">⟦⟧</a>',
    '<form data-done="It is done."></form>',
    '<option label="All"></option>',
  ];
  for (const markup of planted) assert.equal(plainWordsIn(`<body>${markup}`).length, 1, markup);
  assert.deepEqual(plainWordsIn('<head><title>Page</title><meta name="description" content="A page">'), [
    'Page',
    'A page',
  ]);
  const allowed = '<p>⟦Ţééẋţ⟧ https://a.example/ CC BY 4.0</p><div data-zone="Europe/Kyiv"></div>';
  assert.deepEqual(plainWordsIn(allowed), []);
});

test('every word of every page comes from the locales or from the content', () => {
  assert.ok(pages.length > 50);
  const found = pages.flatMap((page) => plainWordsIn(site.read(page)).map((text) => `${page}: ${text}`));
  assert.deepEqual(found, []);
  assert.deepEqual(
    pages.filter((page) => !site.read(page).includes('⟦')),
    [],
  );
});

test('words of scripts come from there too, and longer words break no layout', async () => {
  holdMovedPages(site);
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.emulateTimezone('Asia/Tokyo');
  for (const address of await templatesOf(site)) {
    await page.goto(`${origin}/${address}`, { waitUntil: 'load' });
    assert.deepEqual(plainWordsIn(await page.content()), [], address);
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    assert.deepEqual(await page.evaluate(elementsTooWide), [], address);
  }
  await page.close();
});

test('no source of the website or its output has letters of another language', () => {
  const root = path.resolve(import.meta.dirname, '../../src');
  const found = globSync('{site,rendering}/**/*.ts', { cwd: root }).flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .filter(
        (line) => !/^\s*(\/?\*|\/\/)/.test(line) && /[^\p{ASCII}]/u.test(line) && /(?!\p{ASCII})\p{L}/u.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  assert.deepEqual(found, []);
});
