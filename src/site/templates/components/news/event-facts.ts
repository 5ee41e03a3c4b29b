import type { ResolvedNews } from '../../../../model/language-edition.ts';
import type { EventFacts } from '../../../../schemas/types.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToEventCalendar, linkToFacet, linkToNewsCategory } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { dateOf } from '../words/date.ts';
import { words } from '../words/words.ts';
import { closingTime, eventTime, localTimeLine, openUntil } from './event-time.ts';

/** The facts of a news item: dates, event, registration, speakers, recording, slides. */
export function newsFacts(item: ResolvedNews, context: PageContext): Html {
  const { t } = context.translator;
  const { facts } = item;
  const rows: [string, readonly Html[]][] = [
    [t('site:news.published'), [dateOf(facts.published, context)]],
    [t('site:news.updated'), facts.updated ? [dateOf(facts.updated, context)] : []],
    [t('site:news.when'), facts.event ? eventTimes(item, facts.event, context) : []],
    [t('site:news.where'), eventPlaces(item, context)],
    [t('site:news.registration'), facts.event ? registration(facts.event, context) : []],
    [t('site:news.speakers'), speakers(item, context)],
    [t('site:news.recording'), material('recording', facts.recording, context)],
    [t('site:news.slides'), material('slides', facts.slides, context)],
    [t('site:news.programme'), programme(item, context)],
    [t('site:news.partners'), partners(item, context)],
    [t('site:news.categories'), categories(item, context)],
  ];
  return html`<dl>${rows
    .filter(([, values]) => values.length > 0)
    .map(
      ([label, values]) =>
        html`<div class="fact"><dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`,
    )}</dl>`;
}

const eventTimes = ({ slug }: ResolvedNews, event: EventFacts, context: PageContext): Html[] => [
  html`${eventTime(event, context)}${localTimeLine(event, context)}`,
  html`<a href="${linkToEventCalendar(context, slug)}" type="text/calendar">${context.translator.t('site:news.calendar')}</a>`,
];

function eventPlaces({ facts, place }: ResolvedNews, { translator: { t, language } }: PageContext): Html[] {
  return [...(place ? [words(place, language)] : []), ...(facts.event?.online ? [html`${t('common:online')}`] : [])];
}

/** The link to the form and the closing date. After that date, the browser replaces the link by a sentence. */
function registration(event: EventFacts, { translator: { t, language } }: PageContext): Html[] {
  const { registration: form } = event;
  if (!form) return [];
  const link = html`<a href="${form.url}" data-open-until="${openUntil(event)}">${t('site:news.register')}</a><span data-when-closed hidden>${t('site:news.closed')}</span>`;
  const closes = closingTime(event, language);
  return [link, ...(closes === undefined ? [] : [html`${t('site:news.closes', { date: closes })}`])];
}

const speakers = (item: ResolvedNews, { language }: PageContext): Html[] =>
  item.speakers.map(
    ({ person, description }) =>
      html`<b>${words(person.name, language)}</b>${description && html`<br />${words(description, language)}`}`,
  );

/** A recording or slides: their address, or the note that it is not known. */
function material(kind: 'recording' | 'slides', value: string | undefined, context: PageContext): Html[] {
  const { t } = context.translator;
  if (value === undefined) return [];
  if (value === 'unknown') return [html`${t(`site:news.${kind}Unknown`)}`];
  return [html`<a href="${value}">${t(kind === 'recording' ? 'site:news.watch' : 'site:news.seeSlides')}</a>`];
}

const categories = (item: ResolvedNews, context: PageContext): Html[] =>
  item.categories.map(
    ({ id, name }) => html`<a href="${linkToNewsCategory(context, id)}">${words(name, context.language)}</a>`,
  );

const partners = ({ facts }: ResolvedNews, context: PageContext): Html[] =>
  (facts.partners ?? []).flatMap((id) =>
    context.edition.partners
      .filter((each) => each.id === id)
      .map((each) => html`<a href="${linkToFacet(context, 'partner', id)}">${words(each.name, context.language)}</a>`),
  );

const programme = ({ facts }: ResolvedNews, context: PageContext): Html[] =>
  context.edition.programmes
    .filter((each) => each.id === facts.programme)
    .map(
      ({ id, name }) => html`<a href="${linkToFacet(context, 'programme', id)}">${words(name, context.language)}</a>`,
    );
