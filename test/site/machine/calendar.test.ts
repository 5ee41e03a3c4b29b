import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderCalendar } from '../../../src/site/machine/calendar.ts';
import type { EventPage } from '../../../src/site/plan/page-kinds.ts';
import { createSite, planPages } from '../../../src/site/plan/plan-pages.ts';
import { siteInputs } from '../../helpers/site-publication.ts';

const { event: events } = planPages(await createSite(await siteInputs('/x/')));

function eventIn(language: string): EventPage {
  const page = events.find(({ context }) => context.language === language);
  assert.ok(page);
  return page;
}

test('a calendar file has the instants of the event, its page and the date of its news', () => {
  assert.equal(
    renderCalendar(eventIn('uk')),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//network//Compendium//EN',
      'BEGIN:VEVENT',
      'UID:webinar@network.example',
      'DTSTAMP:20260201T000000Z',
      'DTSTART:20201013T073000Z',
      'DTEND:20201013T090000Z',
      'SUMMARY;LANGUAGE=uk:Вебінар: читання',
      'DESCRIPTION;LANGUAGE=uk:Онлайн.',
      'LOCATION;LANGUAGE=en:Iași',
      'URL:https://network.example/x/uk/news/webinar/',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('special characters are escaped, and no line has more than 75 octets or splits a character', () => {
  const page = eventIn('uk');
  const text = `Читання, ${'довго '.repeat(30)}; кінець \\`;
  const file = renderCalendar({ ...page, item: { ...page.item, title: { ...page.item.title, text } } });
  const lines = file.split('\r\n');
  assert.deepEqual(
    lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\uFFFD')),
    [],
  );
  const unfolded = file.replaceAll('\r\n ', '');
  assert.ok(unfolded.includes('Читання\\, довго довго'));
  assert.ok(unfolded.includes('\\; кінець \\\\'));
});
