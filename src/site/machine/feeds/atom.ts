/** Writes a feed as Atom (RFC 4287). Its times come from the content, never from the clock. */

import { creatorsOf } from '../../../bibliography/agents.ts';
import { lastingIdentifier } from '../../../bibliography/identifier.ts';
import { rightsOf } from '../../../bibliography/work-record.ts';
import { homePath } from '../../../model/addresses.ts';
import type { ResolvedText } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkTo, linkToHome, linkToNewsCategory } from '../../plan/links.ts';
import type { FeedPage } from '../../plan/page-kinds.ts';
import type { PageContext } from '../../plan/site.ts';
import { plainString } from '../../templates/components/words/words.ts';
import { type FeedEntry, feedEntries } from './entries.ts';
import { type Feed, feedFile } from './feed-paths.ts';

export function renderFeed({ context, feed, below }: FeedPage): string {
  const { site, edition, language } = context;
  const { publication } = site;
  const entries = feedEntries(context, feed);
  const { name, url } = rightsOf(publication.licence);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${feedTitle(context, feed.category)}</title>
<subtitle${xmlLang(edition.description, context)}>${plainString(edition.description)}</subtitle>
<id>${lastingIdentifier(publication.id, language, 'feed', feed.category ?? '')}</id>
<link rel="self" type="application/atom+xml" href="${absolute(context, linkTo(site, `${homePath(language)}${below}${feedFile}`))}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${absolute(context, shownOn(context, feed))}"/>
<updated>${timeOf(latest(entries) ?? edition.entry.date)}</updated>
${authorsOf(context).map((each) => html`<author><name>${each}</name></author>\n`)}<rights>${url ?? name}</rights>
${entries.map((entry) => renderEntry(entry, context))}</feed>
`.markup;
}

/** "News – Collection": the name of the category, if any, then the publication's. */
export function feedTitle({ edition, translator }: PageContext, category: string | undefined): string {
  const site = plainString(edition.shortTitle);
  const known = edition.categories.find(({ id }) => id === category);
  return known ? translator.t('site:title', { title: plainString(known.name), site }) : site;
}

/** Atom requires an author. Where nobody is named, it is the website's host. */
function authorsOf({ edition, site }: PageContext): string[] {
  const names = creatorsOf(edition, undefined).map((each) => each.name.text);
  return names.length > 0 ? names : [new URL(site.publication.url).host];
}

function renderEntry({ item, kind, link, published, updated, categories }: FeedEntry, context: PageContext): Html {
  const { publication } = context.site;
  return html`<entry>
<title${xmlLang(item.title, context)}>${plainString(item.title)}</title>
<id>${lastingIdentifier(publication.id, context.language, kind, item.slug)}</id>
<link rel="alternate" type="text/html" href="${absolute(context, link)}"/>
<published>${timeOf(published)}</published>
<updated>${timeOf(updated)}</updated>
${categories.map(({ id, name }) => html`<category term="${id}" label="${plainString(name)}"/>\n`)}${
  item.summary && html`<summary${xmlLang(item.summary, context)}>${plainString(item.summary)}</summary>\n`
}</entry>
`;
}

/** The page with the same list: the home page or that of the category. */
const shownOn = (context: PageContext, { category }: Feed): string =>
  category === undefined ? linkToHome(context) : linkToNewsCategory(context, category);

const absolute = ({ site }: PageContext, link: string): string => `${site.publication.url}${link}`;

const xmlLang = ({ language }: ResolvedText, context: PageContext): Html | undefined =>
  language === context.language ? undefined : html` xml:lang="${language}"`;

const latest = (entries: readonly FeedEntry[]): string | undefined => entries[0]?.updated;

/** The content has only days, but Atom requires an instant. */
const timeOf = (date: string): string => `${date}T00:00:00Z`;
