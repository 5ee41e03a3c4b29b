import type { Event, NewsArticle, Organization, Place, VirtualLocation } from 'schema-dts';
import { instantOf } from '../../../i18n/formatters.ts';
import type { ResolvedNews } from '../../../model/language-edition.ts';
import { canonicalUrl } from '../../plan/links.ts';
import type { NewsPage } from '../../plan/page-kinds.ts';
import type { PageContext } from '../../plan/site.ts';
import { shownContext, shownItem } from '../../plan/versions.ts';
import { plainString } from '../../templates/components/words/words.ts';
import { oneOrMore } from './json-ld.ts';
import { licenceOf, organisation, personOf, publisherOf } from './named.ts';

/** A news item, and the event that it announces or reports. */
export function newsNodes(page: NewsPage): (NewsArticle | Event)[] {
  const context = shownContext(page);
  const item = shownItem(page.item, page, context.edition.news);
  const { facts } = item;
  const url = canonicalUrl(page);
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: plainString(item.title),
    inLanguage: item.textLanguage,
    datePublished: facts.published,
    dateModified: facts.updated,
    license: licenceOf(context.site.publication.licence),
    publisher: publisherOf(context.edition),
  };
  const event = eventNode(item, context, url);
  return event ? [article, event] : [article];
}

function eventNode(item: ResolvedNews, context: PageContext, url: string): Event | undefined {
  const { event } = item.facts;
  if (!event) return undefined;
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    name: plainString(item.title),
    description: item.summary && plainString(item.summary),
    startDate: zonedTime(event.start, event.zone),
    endDate: event.end && zonedTime(event.end, event.zone),
    eventAttendanceMode: attendance(item),
    location: oneOrMore(places(item, url)),
    organizer: oneOrMore(organisers(item, context)),
    performer: oneOrMore(item.speakers.map(({ person }) => personOf(person))),
  };
}

function attendance({ facts, place }: ResolvedNews) {
  const online = facts.event?.online;
  if (online === undefined && !place) return undefined;
  const mode = online ? (place ? 'Mixed' : 'Online') : 'Offline';
  return `https://schema.org/${mode}EventAttendanceMode` as const;
}

function organisers({ facts }: ResolvedNews, { edition }: PageContext): Organization[] {
  const named = edition.partners.filter(({ id }) => facts.partners?.includes(id));
  return named.length > 0 ? named.map(organisation) : [publisherOf(edition) ?? []].flat();
}

/** An online event takes place at the address of its own page, not at that of a registration form. */
function places({ facts, place }: ResolvedNews, url: string): (Place | VirtualLocation)[] {
  return [
    ...(place ? [{ '@type': 'Place', name: plainString(place), address: plainString(place) } as const] : []),
    ...(facts.event?.online ? [{ '@type': 'VirtualLocation', url } as const] : []),
  ];
}

/** A local time with the offset of its zone at that time: `2020-10-13T10:30:00+03:00`. */
export function zonedTime(local: string, zone: string): string {
  const minutes = Math.round((Date.parse(`${local}:00Z`) - instantOf(local, zone)) / 60_000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}:00${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
