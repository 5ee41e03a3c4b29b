import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSite } from '../../../helpers/site-output.ts';

const site = await buildSite('/x/');
const pages = site.files.filter((file) => file.endsWith('.html'));

const metaOf = (file: string, key: 'name' | 'property', value: string): string[] =>
  site
    .document(file)
    .find('meta', key, value)
    .map(({ attributes }) => attributes.content ?? '');

test('each page has a unique title in its language, and a description of at most 200 characters', () => {
  const isMoved = (file: string): boolean => site.document(file).find('meta', 'http-equiv', 'refresh').length > 0;
  const canonical = pages.filter((file) => /^(en|uk)\//.test(file) && !isMoved(file));
  for (const language of ['en', 'uk']) {
    const titles = canonical
      .filter((file) => file.startsWith(`${language}/`))
      .map((file) => site.document(file).find('title')[0]?.text);
    assert.ok(titles.every(Boolean));
    assert.equal(new Set(titles).size, titles.length);
  }
  const lengths = pages.flatMap((file) => metaOf(file, 'name', 'description')).map(({ length }) => length);
  assert.ok(lengths.length > 40 && lengths.every((length) => length > 0 && length <= 200));
});

test('other sites get a page in its language and its other real languages', () => {
  const file = 'uk/case-studies/reading/index.html';
  assert.deepEqual(metaOf(file, 'property', 'og:locale'), ['uk_UA']);
  assert.deepEqual(metaOf(file, 'property', 'og:locale:alternate'), ['en_GB', 'ro_RO']);
  assert.deepEqual(metaOf(file, 'property', 'og:type'), ['article']);
  assert.deepEqual(metaOf(file, 'property', 'og:title'), ['Читання в\u00A0селі']);
  assert.deepEqual(metaOf(file, 'property', 'og:url'), ['https://network.example/x/uk/case-studies/reading/']);
  assert.deepEqual(metaOf('ro-md/index.html', 'property', 'og:locale'), ['ro_MD']);
});

test('a fallback is shown as the text that it contains', () => {
  const file = 'el/case-studies/reading/index.html';
  assert.deepEqual(metaOf(file, 'property', 'og:locale'), ['en_GB']);
  assert.deepEqual(metaOf(file, 'property', 'og:url'), ['https://network.example/x/en/case-studies/reading/']);
  assert.deepEqual(metaOf(file, 'property', 'og:site_name'), ['Collection']);
  const picture = 'social/en/studies/reading.png';
  assert.deepEqual(metaOf(file, 'property', 'og:image'), [`https://network.example/x/${picture}`]);
  assert.ok(site.files.includes(picture));
});

test('the offline page is not for search engines', () => {
  for (const language of ['en', 'ro-md']) {
    assert.deepEqual(metaOf(`${language}/offline/index.html`, 'name', 'robots'), ['noindex']);
  }
  assert.doesNotMatch(site.read('sitemap.xml'), /offline/);
});

test('the sitemap has the date of a study’s last change', () => {
  assert.match(site.read('sitemap.xml'), /uk\/case-studies\/reading\/<\/loc><lastmod>2026-01-15<\/lastmod>/);
});

test('no link opens a new window, from which another site could control this one', () => {
  const targets = ['a', 'area', 'form', 'base'];
  const opened = pages.flatMap((file) => targets.flatMap((name) => site.document(file).find(name, 'target')));
  assert.deepEqual(opened, []);
});

test('the address without a language describes the collection in the default language', () => {
  const title = (file: string): string | undefined => site.document(file).find('title')[0]?.text;
  assert.deepEqual(metaOf('index.html', 'name', 'description'), metaOf('en/index.html', 'name', 'description'));
  for (const property of ['og:title', 'og:description', 'og:image', 'og:locale', 'og:site_name'])
    assert.deepEqual(metaOf('index.html', 'property', property), metaOf('en/index.html', 'property', property));
  assert.deepEqual(metaOf('index.html', 'property', 'og:image'), ['https://network.example/x/social/en/home.png']);
  assert.deepEqual(metaOf('index.html', 'property', 'og:url'), ['https://network.example/x/']);
  assert.equal(title('index.html'), 'Choose a language – Collection');
  assert.notEqual(title('index.html'), title('en/index.html'));
});
