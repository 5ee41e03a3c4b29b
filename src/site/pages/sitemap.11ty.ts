import { html } from '../../markdown/html.ts';
import { alternatesOf, isCanonical } from '../alternates.ts';
import { canonicalUrl } from '../links.ts';
import { wholeSiteTemplate } from '../page-template.ts';
import type { NewsPage, Page, StudyPage, WholeSite } from '../site.ts';

export const { data, render } = wholeSiteTemplate('sitemap.xml', renderSitemap);

/** Every page that is the home of its text, with its versions (sitemaps.org, with Google's alternates). */
function renderSitemap({ pages }: WholeSite): string {
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
`.toString();
}

/** The day on which a study or a news item was last changed; of other pages the content tells none. */
function lastChange(page: Page): string | undefined {
  if ('study' in page) return latest((page as StudyPage).study.facts);
  return 'newer' in page ? latest((page as NewsPage).item.facts) : undefined;
}

const latest = ({ published, updated }: { readonly published: string; readonly updated?: string }): string =>
  updated ?? published;
