/** The metadata of a page for search engines, other sites, feed readers and phones. */
import { accentOf } from '../../../design/palette.ts';
import { homePath } from '../../../model/addresses.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { feedTitle } from '../../machine/feeds/atom.ts';
import { feedFile, feedsOf } from '../../machine/feeds/feed-paths.ts';
import { pageData } from '../../machine/structured-data/page-data.ts';
import { alternatesOf } from '../../plan/alternates.ts';
import { canonicalUrl, linkTo, manifestFile } from '../../plan/links.ts';
import type { Page } from '../../plan/site.ts';
import { plainString } from '../components/words/words.ts';
import { openGraph } from './open-graph.ts';
import { unindexed } from './unindexed.ts';

/** Search engines and other sites show no more of a description. */
const longestDescription = 200;

/** @param title undefined on the home page, whose title is the publication's */
export function pageHead(page: Page, title: string | undefined, description: string | undefined): Html {
  const { site, edition, language } = page.context;
  const summary = description && shortDescription(description);
  const own = html`${summary && descriptionMeta(summary)}<link rel="manifest" href="${linkTo(site, `${homePath(language)}${manifestFile}`)}" />
<meta name="theme-color" content="${accentOf(site.publication.theme)}" />
`;
  if (page.isUnindexed) return html`${unindexed}${own}`;
  return html`${own}<link rel="canonical" href="${canonicalUrl(page)}" />
${alternatesOf(page).map((each) => html`<link rel="alternate" hreflang="${each.language}" href="${each.url}" />\n`)}${feedLinks(page)}${openGraph(page, title ?? plainString(edition.title), summary)}${pageData(page, title)}`;
}

/** The feed of the language and, on the page of a category, the feed of that category. */
function feedLinks({ context, below }: Page): Html {
  const { site, language } = context;
  const feeds = feedsOf(context).filter((each) => each.below === '' || each.below === below);
  return html`${feeds.map(
    (feed) =>
      html`<link rel="alternate" type="application/atom+xml" title="${feedTitle(context, feed.category)}" href="${linkTo(site, `${homePath(language)}${feed.below}${feedFile}`)}" />\n`,
  )}`;
}

/** The part of a description that search engines and other sites show. */
export const shortDescription = (text: string): string => shorten(text, longestDescription);
export const descriptionMeta = (summary: string): Html => html`<meta name="description" content="${summary}" />\n`;

/** Cuts a text between two words and adds an ellipsis. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s.,;:–-]+$/, '')}…`;
}
