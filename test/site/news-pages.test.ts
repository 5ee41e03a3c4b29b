import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { buildSite } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const site = await buildSite('/x/');

const linksIn = (file: string, start: string): (string | undefined)[] =>
  site
    .document(file)
    .find('a', 'href')
    .map(({ attributes }) => attributes.href)
    .filter((href) => href?.startsWith(start));

test('the page of a year has only its news, with their number', () => {
  const page = site.document('en/news/2025/index.html');
  assert.equal(page.find('h1')[0]?.text, 'News of 2025');
  assert.deepEqual(
    page.find('h2', 'class', 'entry-title').map(({ text }) => text),
    ['It starts'],
  );
  assert.equal(page.find('p', 'class', 'edition')[0]?.text, '1\u00a0item');
});

test('a category has its news in every language, under its name in that language', () => {
  const page = site.document('uk/news/categories/webinar/index.html');
  assert.equal(page.find('h1')[0]?.text, 'Вебінар');
  assert.equal(page.find('p', 'class', 'edition')[0]?.text, '2\u00a0новини');
  assert.deepEqual(linksIn('uk/news/webinar/index.html', '/x/uk/news/categories/'), ['/x/uk/news/categories/webinar/']);
});

test('the list of news links to each year and category with their numbers', () => {
  const [groups] = site.document('en/news/index.html').find('nav', 'class', 'groups');
  assert.equal(groups?.text, 'Years2026 12025 1CategoriesWebinar 2');
  assert.deepEqual(linksIn('en/news/index.html', '/x/en/news/2'), [
    '/x/en/news/2026/',
    '/x/en/news/2025/',
    '/x/en/news/2026/',
    '/x/en/news/2025/',
  ]);
});

test('a category without news has no page', async () => {
  const inputs = await siteInputs();
  const editions = inputs.editions.map((edition) => {
    const [webinar] = edition.categories;
    assert.ok(webinar);
    return { ...edition, categories: [webinar, { ...webinar, id: 'empty' }] };
  });
  const { newsCategory } = planPages(await createSite({ ...inputs, editions }));
  assert.deepEqual(new Set(newsCategory.map(({ below }) => below)), new Set(['news/categories/webinar/']));
});

test('the page of an event shows when registration closes, and contains the words that the browser may show', () => {
  const page = site.document('uk/news/webinar/index.html');
  const [form] = page.find('a', 'data-open-until');
  assert.equal(form?.attributes['data-open-until'], '2020-10-12T15:00:00.000Z');
  assert.equal(form?.attributes.href, 'https://forms.example/1');
  const [closed] = page.find('span', 'data-when-closed');
  assert.deepEqual([closed?.text, 'hidden' in (closed?.attributes ?? {})], ['Реєстрацію закрито.', true]);
  const [local] = page.find('span', 'data-local-time');
  assert.equal(local?.text, 'У\u00a0вашому часовому поясі:');
  assert.ok('hidden' in (local?.attributes ?? {}));
  assert.match(page.find('main')[0]?.text ?? '', /Кінцевий термін реєстрації: 12\u00a0жовтня 2020/);
});

test('only the page of an event loads the script for times', () => {
  const asksForTimes = (file: string): boolean =>
    site.document(file).find('script', 'src', '/x/scripts/event-times.js').length > 0;
  assert.ok(asksForTimes('en/news/webinar/index.html'));
  assert.ok(!asksForTimes('en/news/start/index.html'));
});
