/** The times of an event for readers there and elsewhere, and the end of registration. */
import { formatDateTime, formatDateTimeRange, instantOf, intlLocale } from '../../../../i18n/formatters.ts';
import type { EventFacts } from '../../../../schemas/types.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { PageContext } from '../../../plan/site.ts';

/** A character of the private use area, which no text of a publication contains. */
const timeMark = '\uE000';

const isoOf = (local: string, zone: string): string => new Date(instantOf(local, zone)).toISOString();

/** The local time with its zone, and the instant for machines. */
export function eventTime({ start, end, zone }: EventFacts, { language }: PageContext): Html {
  const text = end ? formatDateTimeRange(language, start, end, zone) : formatDateTime(language, start, zone);
  return html`<time datetime="${isoOf(start, zone)}">${text}</time>`;
}

/** A sentence for readers in another zone. It is hidden until the browser fills in the time. */
export function localTimeLine({ start, end, zone }: EventFacts, { translator: { t, language } }: PageContext): Html {
  const time = html`<time datetime="${isoOf(start, zone)}"${end && html` data-end="${isoOf(end, zone)}"`}></time>`;
  const [before, after] = t('site:news.localTime', { time: timeMark }).split(timeMark);
  return html`<span data-local-time data-locale="${intlLocale(language)}" data-zone="${zone}" hidden>${before}${time}${after}</span>`;
}

/**
 * The instant (ISO) when registration ends: the closing date, or else the end of the event, or else the end of its day.
 */
export const openUntil = (event: EventFacts): string => isoOf(lastTime(event), event.zone);

/** When registration closes; undefined where the content does not say. */
export const closingTime = ({ registration, zone }: EventFacts, language: string): string | undefined =>
  registration?.closes && formatDateTime(language, registration.closes, zone);

const lastTime = ({ start, end, registration }: EventFacts): string =>
  registration?.closes ?? end ?? `${start.slice(0, 10)}T23:59`;
