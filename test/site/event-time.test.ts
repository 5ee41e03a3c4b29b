import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { newsFacts } from '../../src/site/templates/components/news/event-facts.ts';
import { closingTime, openUntil } from '../../src/site/templates/components/news/event-time.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const event = { start: '2021-05-10T10:00', zone: 'Europe/Bucharest' };
const url = 'https://forms.example/1';

test('registration ends with its closing date, else with the event, else with its day', () => {
  const end = '2021-05-10T12:00';
  assert.equal(
    openUntil({ ...event, end, registration: { url, closes: '2021-05-09T18:00' } }),
    '2021-05-09T15:00:00.000Z',
  );
  assert.equal(openUntil({ ...event, end, registration: { url } }), '2021-05-10T09:00:00.000Z');
  assert.equal(openUntil({ ...event, registration: { url } }), '2021-05-10T20:59:00.000Z');
});

test('a closing date is told to the minute; without one the last day on which the form is shown', () => {
  const closes = '2021-05-09T18:00';
  assert.match(closingTime({ ...event, registration: { url, closes } }, 'en'), /^9\u00a0May 2021.* 18:00\u00a0/);
  const end = '2021-05-11T12:00';
  assert.equal(closingTime({ ...event, end, registration: { url } }, 'en'), '11\u00a0May 2021');
  assert.equal(closingTime({ ...event, registration: { url } }, 'uk'), '10\u00a0травня 2021');
});

test('an event with a form says when registration closes, also where no closing date is known', async () => {
  const pages = planPages(await createSite(await siteInputs()));
  const page = pages.newsItem.find(({ item, context }) => item.slug === 'webinar' && context.language === 'en');
  assert.ok(page?.item.facts.event);
  const facts = { ...page.item.facts, event: { ...page.item.facts.event, registration: { url } } };
  assert.match(
    newsFacts({ ...page.item, facts }, page.context).markup,
    /Registration closes on 13\u00a0October 2020\./,
  );
});
