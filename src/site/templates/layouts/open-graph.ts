/** The metadata for other sites that show a link to a page: https://ogp.me */

import { absoluteUrl } from '../../../model/addresses.ts';
import { rememberText } from '../../../model/memory/remember.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { canonicalUrl } from '../../plan/links.ts';
import type { Page } from '../../plan/site.ts';
import { shownContext } from '../../plan/versions.ts';
import { plainString } from '../components/words/words.ts';
import { socialPicturePath } from '../social-picture.ts';

/** @param url the shown address; the page's canonical one unless given */
export function openGraph(
  page: Page,
  title: string,
  description: string | undefined,
  url: string = canonicalUrl(page),
): Html {
  const { versions } = page;
  const { site, edition } = shownContext(page);
  const others = versions.real.filter((code) => code !== versions.shown);
  const properties: [string, string | undefined][] = [
    ['og:type', 'study' in page || 'item' in page ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:image', absoluteUrl(site.publication, socialPicturePath(page))],
    ['og:site_name', plainString(edition.shortTitle)],
    ['og:locale', localeOf(versions.shown)],
    ...others.map((code): [string, string] => ['og:locale:alternate', localeOf(code)]),
  ];
  return html`${properties.map(([name, value]) => value && html`<meta property="${name}" content="${value}" />\n`)}`;
}

/** A language with its main country, as the protocol requires: `uk` -> `uk_UA`, `ro-MD` -> `ro_MD`. */
const localeOf = rememberText((code) => {
  // Intl reads plain `en` as American. Our readers are European.
  const { language, region } = new Intl.Locale(code === 'en' ? 'en-GB' : code).maximize();
  return region ? `${language}_${region}` : language;
});
