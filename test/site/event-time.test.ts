import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { newsFacts } from '../../src/site/templates/components/news/event-facts.ts';
import { closingTime, openUntil } from '../../src/site/templates/components/news/event-time.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const event = { start: '2021-05-10T10:00', zone: 'Europe/Bucharest' };
const url = 'https://forms.example/1';

test('registration ends at its closing date, or else with the event, or else with its day', () => {
  const end = '2021-05-10T12:00';
  assert.equal(
    openUntil({ ...event, end, registration: { url, closes: '2021-05-09T18:00' } }),
    '2021-05-09T15:00:00.000Z',
  );
  assert.equal(openUntil({ ...event, end, registration: { url } }), '2021-05-10T09:00:00.000Z');
  assert.equal(openUntil({ ...event, registration: { url } }), '2021-05-10T20:59:00.000Z');
});

test('a closing date is shown to the minute; without one nothing is shown', () => {
  const closes = '2021-05-09T18:00';
  assert.match(closingTime({ ...event, registration: { url, closes } }, 'en') ?? '', /^9\u00a0May 2021.* 18:00\u00a0/);
  assert.equal(closingTime({ ...event, end: '2021-05-11T12:00', registration: { url } }, 'en'), undefined);
});

test('an event with a form but without a closing date shows none', async () => {
  const pages = planPages(await createSite(await siteInputs()));
  const page = pages.newsItem.find(({ item, context }) => item.slug === 'webinar' && context.language === 'en');
  assert.ok(page?.item.facts.event);
  const facts = { ...page.item.facts, event: { ...page.item.facts.event, registration: { url } } };
  const { markup } = newsFacts({ ...page.item, facts }, page.context);
  assert.match(markup, /Registration form/);
  assert.doesNotMatch(markup, /Registration closes/);
});
