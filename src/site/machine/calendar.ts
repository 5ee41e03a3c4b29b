/** An event as a calendar file (RFC 5545), in one language. */
import { instantOf } from '../../i18n/formatters.ts';
import { absoluteUrl } from '../../model/addresses.ts';
import type { ResolvedText } from '../../model/language-edition.ts';
import type { EventPage } from '../plan/page-kinds.ts';
import { pathOf } from '../plan/site.ts';
import { plainString } from '../templates/components/words/words.ts';

/**
 * All languages of an event share its UID, so that a calendar keeps one entry. Its timestamp is the date of the news,
 * so that the same content gives the same file.
 */
export function renderCalendar(page: EventPage): string {
  const { item, event } = page;
  const { publication } = page.context.site;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${publication.id}//Compendium//EN`,
    'BEGIN:VEVENT',
    `UID:${item.slug}@${new URL(publication.url).hostname}`,
    `DTSTAMP:${(item.facts.updated ?? item.facts.published).replaceAll('-', '')}T000000Z`,
    `DTSTART:${utcOf(event.start, event.zone)}`,
    ...(event.end ? [`DTEND:${utcOf(event.end, event.zone)}`] : []),
    textLine('SUMMARY', item.title),
    ...(item.summary ? [textLine('DESCRIPTION', item.summary)] : []),
    ...(item.place ? [textLine('LOCATION', item.place)] : []),
    `URL:${absoluteUrl(publication, pathOf(page))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `2020-10-13T10:30` in Bucharest -> `20201013T073000Z` */
const utcOf = (local: string, zone: string): string =>
  new Date(instantOf(local, zone)).toISOString().replace(/[-:]|\.\d+/g, '');

const textLine = (name: string, text: ResolvedText): string =>
  `${name};LANGUAGE=${text.language}:${plainString(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')}`;

const encoder = new TextEncoder();
const mostOctets = 75;

/** Breaks lines at the maximum number of octets, including the space at the start of a continued line. */
function fold(line: string): string {
  const rows: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      rows.push(' ');
      octets = 1;
    }
    rows.push(`${rows.pop()}${character}`);
    octets += size;
  }
  return rows.join('\r\n');
}
