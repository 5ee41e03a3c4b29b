import { type Html, html } from '../../markdown/html.ts';
import { fontLanguage } from '../fonts/plan-fonts.ts';
import { assetPaths, linkTo } from '../links.ts';
import type { Site } from '../site.ts';

/** The sheet of a language's fonts; the two that every page begins with load before the sheet has been read. */
export function fontLinks(site: Site, language: string): Html {
  const fonts = site.fonts.get(fontLanguage(language))?.fonts ?? [];
  const first = fonts.filter(({ font }) => font.weight === 400 && font.style === 'normal');
  return html`${first.map(
    ({ name }) =>
      html`<link rel="preload" href="${linkTo(site, assetPaths.font(name))}" as="font" type="font/woff2" crossorigin="anonymous" />\n`,
  )}<link rel="stylesheet" href="${linkTo(site, assetPaths.fontSheet(language))}" />`;
}
