import { html } from '../../markdown/html.ts';
import { alternatesOf, isCanonical } from '../alternates.ts';
import { canonicalUrl } from '../links.ts';
import { wholeSiteTemplate } from '../page-template.ts';
import type { WholeSite } from '../site.ts';

export const { data, render } = wholeSiteTemplate('sitemap.xml', renderSitemap);

/** Every page that is the home of its text, with its versions (sitemaps.org, with Google's alternates). */
function renderSitemap({ pages }: WholeSite): string {
  const entries = pages.filter(isCanonical).map((page) => {
    const links = alternatesOf(page).map(
      ({ language, url }) => html`<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`,
    );
    return html`<url><loc>${canonicalUrl(page)}</loc>${links}</url>\n`;
  });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.toString();
}
