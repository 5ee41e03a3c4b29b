import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSite, type HtmlDocument } from '../helpers/site-output.ts';

const site = await buildSite('/x/');
const root = 'https://network.example/x/';
const pages = site.files.filter((file) => file.endsWith('.html') && file !== '404.html');

const canonicalOf = (page: HtmlDocument): string | undefined =>
  page.find('link', 'rel', 'canonical')[0]?.attributes.href;
const alternatesOf = (page: HtmlDocument): string[] =>
  page.find('link', 'hreflang').map(({ attributes }) => `${attributes.hreflang} ${attributes.href}`);

test('each page names the language of its folder', () => {
  for (const [folder, language] of [
    ['en', 'en'],
    ['uk', 'uk'],
    ['el', 'el'],
    ['ro-md', 'ro-MD'],
  ]) {
    const page = site.document(`${folder}/case-studies/reading/index.html`);
    assert.equal(page.find('html')[0]?.attributes.lang, language);
  }
});

test('a text that stands in for a missing one is marked, announced and not offered to search engines as Greek', () => {
  const page = site.document('el/case-studies/reading/index.html');
  assert.equal(page.find('h1')[0]?.language, 'en');
  assert.equal(page.find('section', 'id', 'challenge')[0]?.language, 'en');
  assert.equal(page.find('nav', 'class', 'contents')[0]?.language, 'el');
  assert.equal(page.find('p', 'class', 'notice-fallback').length, 1);
  assert.equal(canonicalOf(page), `${root}en/case-studies/reading/`);
  assert.deepEqual(alternatesOf(page), []);
});

test('a text without a variant for Moldova is the Romanian one', () => {
  const page = site.document('ro-md/case-studies/reading/index.html');
  assert.equal(page.find('h1')[0]?.language, 'ro');
  assert.equal(page.find('p', 'class', 'notice-inherited').length, 1);
  assert.equal(canonicalOf(page), `${root}ro/case-studies/reading/`);
  assert.deepEqual(alternatesOf(page), []);
});

test('an overlay has its own page, with inherited sections marked as Romanian', () => {
  const page = site.document('ro-md/case-studies/second/index.html');
  assert.equal(canonicalOf(page), `${root}ro-md/case-studies/second/`);
  assert.equal(page.find('h1')[0]?.text, 'Al\u00a0doilea studiu, la\u00a0Chișinău');
  assert.equal(page.find('section', 'id', 'challenge')[0]?.language, 'ro-MD');
  assert.equal(page.find('section', 'id', 'action')[0]?.language, 'ro');
});

test('a study lists its real versions and the one for all other readers', () => {
  assert.deepEqual(alternatesOf(site.document('uk/case-studies/reading/index.html')), [
    `en ${root}en/case-studies/reading/`,
    `ro ${root}ro/case-studies/reading/`,
    `uk ${root}uk/case-studies/reading/`,
    `x-default ${root}en/case-studies/reading/`,
  ]);
});

test('every page that is listed as a version lists the same versions', () => {
  const sets = new Map(
    pages.map((page) => [`${root}${page.replace(/index\.html$/, '')}`, alternatesOf(site.document(page)).join('\n')]),
  );
  const asymmetric = [...sets].flatMap(([page, set]) =>
    set
      .split('\n')
      .filter((line) => line !== '' && sets.get(line.split(' ')[1] ?? '') !== set)
      .map((line) => `${page}: ${line}`),
  );
  assert.deepEqual(asymmetric, []);
  assert.ok(sets.get(`${root}en/`)?.includes(`x-default ${root}`));
});

test('the language switch keeps the page and names each language in that language', () => {
  const page = site.document('uk/news/webinar/index.html');
  const links = page.find('a', 'hreflang').filter((each) => each.attributes.lang !== undefined);
  assert.deepEqual(
    links.map(({ attributes, text }) => [attributes.href, attributes.lang, text, attributes['aria-current']]),
    [
      ['/x/en/news/webinar/', 'en', 'English', undefined],
      ['/x/ro/news/webinar/', 'ro', 'Română', undefined],
      ['/x/uk/news/webinar/', 'uk', 'Українська', 'true'],
      ['/x/el/news/webinar/', 'el', 'Ελληνικά', undefined],
      ['/x/ro-md/news/webinar/', 'ro-MD', 'Română (Republica Moldova)', undefined],
    ],
  );
});

test('the address without a language lists every language in its own name', () => {
  const links = site.document('index.html').find('a', 'hreflang');
  assert.deepEqual(
    links.map(({ attributes, language }) => [attributes.href, language]),
    [
      ['/x/en/', 'en'],
      ['/x/ro/', 'ro'],
      ['/x/uk/', 'uk'],
      ['/x/el/', 'el'],
      ['/x/ro-md/', 'ro-MD'],
    ],
  );
});

test('one page for wrong addresses has every language', () => {
  const page = site.document('404.html');
  assert.deepEqual(
    page.find('section').map((each) => each.attributes.lang),
    ['en', 'ro', 'uk', 'el', 'ro-MD'],
  );
});

test('a study offers the files in the shown language', () => {
  const hrefs = (file: string): string[] =>
    site
      .document(file)
      .find('a', 'type', 'application/pdf')
      .map((each) => each.attributes.href ?? '');
  assert.deepEqual(hrefs('el/case-studies/reading/index.html'), ['/x/downloads/studies/reading-en.pdf']);
  assert.deepEqual(hrefs('ro-md/case-studies/reading/index.html'), ['/x/downloads/studies/reading-ro.pdf']);
  assert.deepEqual(hrefs('ro-md/case-studies/second/index.html'), ['/x/downloads/studies/second-ro-md.pdf']);
});

test('the sitemap lists only canonical pages', () => {
  const addresses = [...site.read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  assert.ok(addresses.includes(`${root}uk/case-studies/reading/`));
  assert.ok(!addresses.includes(`${root}el/case-studies/reading/`));
  assert.ok(!addresses.includes(`${root}ro-md/case-studies/reading/`));
  assert.equal(new Set(addresses).size, addresses.length);
});
