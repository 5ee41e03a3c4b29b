/** Every canonical page with its versions (sitemaps.org, with Google's alternates). */

import { absoluteUrl } from '../../model/addresses.ts';
import { html } from '../../text/markup/html.ts';
import { alternatesOf, isCanonical } from '../plan/alternates.ts';
import { canonicalUrl } from '../plan/links.ts';
import type { NewsPage, SitemapPart, StudyPage, WholeSite } from '../plan/page-kinds.ts';
import type { Page, Site } from '../plan/site.ts';

/** The limit of the format for one file. */
const mostAddresses = 50_000;

/** The parts of a sitemap with more pages than one file may have; empty where one file is enough. */
export function sitemapParts({ site, pages }: WholeSite, most = mostAddresses): SitemapPart[] {
  const listed = pages.filter(isCanonical);
  if (listed.length <= most) return [];
  const count = Math.ceil(listed.length / most);
  return Array.from({ length: count }, (_, at) => ({
    site,
    file: `sitemap-${at + 1}.xml`,
    pages: listed.slice(at * most, (at + 1) * most),
  }));
}

/** The list of pages or, if there are several files, the list of these files. */
export function renderSitemap(whole: WholeSite): string {
  const parts = sitemapParts(whole);
  return parts.length > 0 ? renderIndex(whole.site, parts) : renderList(whole);
}

function renderIndex({ publication }: Site, parts: readonly SitemapPart[]): string {
  const entries = parts.map(({ file }) => html`<sitemap><loc>${absoluteUrl(publication, file)}</loc></sitemap>\n`);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</sitemapindex>
`.markup;
}

export function renderList({ pages }: Pick<WholeSite, 'pages'>): string {
  const entries = pages.filter(isCanonical).map((page) => {
    const links = alternatesOf(page).map(
      ({ language, url }) => html`<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`,
    );
    const date = lastChange(page);
    return html`<url><loc>${canonicalUrl(page)}</loc>${date && html`<lastmod>${date}</lastmod>`}${links}</url>\n`;
  });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.markup;
}

/** The day on which a study or news item last changed; undefined for other pages, whose content has no date. */
function lastChange(page: Page): string | undefined {
  if ('study' in page) return latest((page as StudyPage).study.facts);
  return 'newer' in page ? latest((page as NewsPage).item.facts) : undefined;
}

const latest = ({ published, updated }: { readonly published: string; readonly updated?: string }): string =>
  updated ?? published;
