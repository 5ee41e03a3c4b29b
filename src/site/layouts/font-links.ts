import { type Html, html } from '../../markdown/html.ts';
import { fontLanguage } from '../fonts/plan-fonts.ts';
import { assetPaths, linkTo } from '../links.ts';
import type { Site } from '../site.ts';

/**
 * The sheet of a language's fonts, or of those for pages in all languages. The upright ones stand on every page: they
 * load before the sheet has been read, so that they are there for the first look at the page.
 */
export function fontLinks(site: Site, language: string | 'all'): Html {
  const isShared = language === 'all';
  const fonts = (isShared ? site.sharedFonts : site.fonts.get(fontLanguage(language)))?.fonts ?? [];
  const first = fonts.filter(({ font }) => font.style === 'normal');
  return html`${first.map(
    ({ name }) =>
      html`<link rel="preload" href="${linkTo(site, assetPaths.font(name))}" as="font" type="font/woff2" crossorigin="anonymous" />\n`,
  )}<link rel="stylesheet" href="${linkTo(site, isShared ? assetPaths.sharedFontSheet : assetPaths.fontSheet(language))}" />`;
}
