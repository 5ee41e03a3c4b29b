import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { buildSite } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const site = await buildSite('/x/');
const root = 'https://network.example/x/';

const mainOf = (file: string): string => site.document(file).find('main')[0]?.text.replace(/\s+/g, ' ') ?? '';
const hrefsOf = (file: string): string[] =>
  site
    .document(file)
    .find('a', 'href')
    .map(({ attributes }) => attributes.href ?? '');
const metaOf = (file: string, name: string): string | undefined =>
  site.document(file).find('meta', 'name', name)[0]?.attributes.content;

test('every page links to every page about the publication', () => {
  for (const file of ['uk/index.html', 'uk/case-studies/reading/index.html', 'uk/news/2026/index.html']) {
    const hrefs = new Set(hrefsOf(file));
    const missing = ['editions', 'changes', 'licence', 'funding', 'accessibility', 'report', 'contact', 'about']
      .map((name) => `/x/uk/${name}/`)
      .filter((href) => !hrefs.has(href));
    assert.deepEqual(missing, [], file);
  }
});

test('the footer marks the current page, also for pages below it', () => {
  const marked = (file: string): string[] =>
    site
      .document(file)
      .find('a', 'aria-current')
      .filter(({ attributes }) => !('hreflang' in attributes))
      .map(({ attributes }) => `${attributes['aria-current']} ${attributes.href}`)
      .filter((mark) => /editions|licence/.test(mark));
  assert.deepEqual(marked('en/editions/index.html'), ['page /x/en/editions/']);
  assert.deepEqual(marked('en/editions/2024/index.html'), ['true /x/en/editions/']);
  assert.deepEqual(marked('uk/licence/index.html'), ['page /x/uk/licence/']);
  assert.deepEqual(marked('uk/case-studies/index.html'), []);
});

test('a funder’s statement is word for word, with everything that it paid for', () => {
  const text = mainOf('en/funding/index.html');
  for (const part of [
    'The Fund',
    'Paid by the Fund.',
    'The Fund answers for nothing.',
    'Supports the whole collection.',
  ])
    assert.ok(text.includes(part), part);
  assert.ok(hrefsOf('en/funding/index.html').includes('/x/en/case-studies/reading/'));
  const [paid] = site
    .document('ro/funding/index.html')
    .find('p')
    .filter(({ text }) => text === 'Plătit de Fond.');
  assert.equal(paid?.language, 'ro');
  const [disclaimer] = site
    .document('ro/funding/index.html')
    .find('p')
    .filter(({ text }) => text.startsWith('The Fund'));
  assert.equal(disclaimer?.language, 'en');
});

test('the licence page says what the licence is used for, and how to name the source', () => {
  const text = mainOf('en/licence/index.html');
  for (const part of [
    '3 case studies',
    '2 pictures',
    '1 logo',
    'You may change and translate the material, and build on it.',
  ])
    assert.ok(text.includes(part), part);
  assert.ok(text.includes(`The collection. CC BY 4.0. ${root}en/`));
  assert.ok(hrefsOf('en/licence/index.html').includes('https://creativecommons.org/licenses/by/4.0/'));
});

test('a study starts an e-mail for reports about it, in the reader’s language', () => {
  const mail = hrefsOf('uk/case-studies/reading/index.html').find((href) => href.includes('?subject='));
  const url = new URL(mail ?? '');
  assert.equal(url.pathname, 'office@network.example');
  assert.equal(url.searchParams.get('subject'), 'Помилка: Читання в\u00A0селі');
  assert.ok(url.searchParams.get('body')?.includes(`\r\nАдреса: ${root}uk/case-studies/reading/\r\n`));
  assert.ok(hrefsOf('uk/case-studies/reading/index.html').includes('/x/uk/report/'));
});

test('changes of all studies are listed newest first, also those of withdrawn ones', () => {
  const page = site.document('en/changes/index.html');
  assert.deepEqual(
    page.find('time').map(({ attributes }) => attributes.datetime),
    ['2026-02-20', '2026-02-01'],
  );
  assert.deepEqual(
    page.find('h2', 'class', 'entry-title').map(({ text }) => text),
    ['A study taken back', 'Reading in the village'],
  );
});

test('a withdrawn study says so at its address, shows none of its text, and is not for search engines', () => {
  const file = 'uk/case-studies/withdrawn/index.html';
  const text = mainOf(file);
  assert.ok(text.includes('Цей кейс відкликано.') && text.includes('Withdrawn at the wish of the library.'), text);
  assert.ok(!site.read(file).includes('Secret'));
  assert.equal(metaOf(file, 'robots'), 'noindex');
  assert.deepEqual(site.document(file).find('link', 'hreflang'), []);
  assert.ok(!site.read('sitemap.xml').includes('withdrawn'));
  assert.ok(!hrefsOf('uk/case-studies/index.html').some((href) => href.includes('withdrawn')));
});

test('a study that only a past edition has says so and names that edition', () => {
  const file = 'en/case-studies/former/index.html';
  assert.ok(mainOf(file).includes('This case study is not in the current edition.'));
  assert.ok(hrefsOf(file).includes('/x/en/editions/2024/'));
  assert.equal(metaOf(file, 'robots'), 'noindex');
  assert.ok(mainOf('en/editions/2024/index.html').includes('A study of 2024 not in the current edition'));
});

test('a past edition keeps its contents, numbers and citation, and the current one is marked', () => {
  const text = mainOf('en/editions/2024/index.html');
  for (const part of [
    'First part',
    'Second study',
    'A study taken back withdrawn',
    'Ana Pop',
    'ISBN 978-0-00-000000-2',
  ])
    assert.ok(text.includes(part), `${part} in ${text}`);
  assert.ok(text.includes(`Ana Pop. The collection, 2024 edition. 1 May 2024. ${root}en/editions/2024/`), text);
  assert.ok(!text.includes('Current edition'));
  assert.ok(mainOf('en/editions/2026/index.html').includes('Current edition'));
  assert.ok(mainOf('en/editions/2026/index.html').includes(`1 March 2026. ${root}en/`));
  const order = site.document('en/editions/index.html').find('h2', 'class', 'entry-title');
  assert.deepEqual(
    order.map((each) => each.text),
    ['2026 edition', '2024 edition'],
  );
});

test('an edition numbers its studies in the same order as the list of all studies', () => {
  const starts = (file: string) =>
    site
      .document(file)
      .find('ol', 'start')
      .map(({ attributes }) => attributes.start);
  assert.deepEqual(starts('en/editions/2026/index.html'), ['1', '3']);
  assert.deepEqual(starts('en/case-studies/index.html'), ['1', '3']);
});

test('wherever the collection is cited, its address is a link', () => {
  const cited = (file: string) =>
    site
      .document(file)
      .find('a', 'class', 'address')
      .map(({ attributes }) => attributes.href);
  assert.deepEqual(cited('uk/downloads/index.html'), [`${root}uk/`]);
  assert.deepEqual(cited('uk/editions/2026/index.html'), [`${root}uk/`]);
  assert.deepEqual(cited('uk/editions/2024/index.html'), [`${root}uk/editions/2024/`]);
  assert.deepEqual(cited('uk/licence/index.html'), [`${root}uk/`, `${root}uk/`]);
});

test('a former address redirects in every language, with and without support by the host', () => {
  const page = site.document('uk/case-studies/second-draft/index.html');
  assert.equal(page.find('meta', 'http-equiv', 'refresh')[0]?.attributes.content, '0; url=/x/uk/case-studies/second/');
  assert.equal(page.find('html')[0]?.attributes.lang, 'uk');
  assert.equal(page.find('h1')[0]?.text, 'Цю сторінку перенесено');
  assert.ok(page.find('main')[0]?.text.includes('Перейти на\u00a0сторінку'));
  assert.equal(metaOf('uk/case-studies/second-draft/index.html', 'robots'), 'noindex');
  // Ukrainian readers are shown the English text: its page is the one to list.
  assert.equal(page.find('link', 'rel', 'canonical')[0]?.attributes.href, `${root}en/case-studies/second/`);
  const lines = site.read('_redirects').trim().split('\n');
  assert.equal(lines.length, 15);
  assert.ok(lines.includes('/x/ro-md/news/online-meeting/ /x/ro-md/news/webinar/ 301'));
  assert.ok(lines.includes('/x/el/case-studies/withdrawn-once/ /x/el/case-studies/withdrawn/ 301'));
});

test('the builder writes the contact page only if editors have not', async () => {
  const inputs = await siteInputs();
  assert.equal(planPages(await createSite(inputs)).contact.length, 0);
  const editions = inputs.editions.map((edition) => ({ ...edition, pages: [] }));
  const alone = planPages(await createSite({ ...inputs, editions }));
  assert.equal(alone.contact.length, 5);
  assert.deepEqual(alone.text, []);
});
