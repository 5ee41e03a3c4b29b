/** When an event is, for readers there and elsewhere, and until when they can register. */
import { formatDateTime, instantOf, intlLocale } from '../../i18n/formatters.ts';
import { type Html, html, joinHtml } from '../../markdown/html.ts';
import type { EventFacts } from '../../schemas/types.ts';
import type { PageContext } from '../site.ts';

/** Marks of the private use area: no words of a publication have them. */
const startMark = '\uE000';
const endMark = '\uE001';

const isoOf = (local: string, zone: string): string => new Date(instantOf(local, zone)).toISOString();

/** The local time as people there read it, with its zone; the instant for machines. */
export function eventTime({ start, end, zone }: EventFacts, { translator: { t, language } }: PageContext): Html {
  const begins = formatDateTime(language, start, zone);
  const text = end ? t('site:news.whenRange', { start: begins, end: formatDateTime(language, end, zone) }) : begins;
  return html`<time datetime="${isoOf(start, zone)}">${text}</time>`;
}

/** A sentence for readers in another zone. The browser fills in the times and shows it; without it nothing shows. */
export function localTimeLine({ start, end, zone }: EventFacts, { translator: { t, language } }: PageContext): Html {
  const time = end ? t('site:news.whenRange', { start: startMark, end: endMark }) : startMark;
  const slots: Readonly<Record<string, Html>> = {
    [startMark]: html`<time datetime="${isoOf(start, zone)}"></time>`,
    ...(end && { [endMark]: html`<time datetime="${isoOf(end, zone)}"></time>` }),
  };
  const pieces = t('site:news.localTime', { time }).split(new RegExp(`(${startMark}|${endMark})`));
  return html`<span data-local-time data-locale="${intlLocale(language)}" data-zone="${zone}" hidden>${joinHtml(pieces.map((piece) => slots[piece] ?? piece))}</span>`;
}

/** The instant (ISO) after which nobody can register: the closing date, else the end; else the day is over. */
export function openUntil({ start, end, zone, registration }: EventFacts): string {
  const last = registration?.closes ?? end;
  return isoOf(last ?? `${start.slice(0, 10)}T23:59`, zone);
}
