import { alphabets } from '../../../design/alphabets.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { type FontSet, fontLanguage } from '../../assets/fonts/plan-fonts.ts';
import { assetPaths, linkTo } from '../../plan/links.ts';
import type { Site } from '../../plan/site.ts';

/**
 * The sheet of a language's fonts, or of those for pages in all languages. The upright ones stand on every page: they
 * load before the sheet has been read, so that they are there for the first look at the page.
 * @param shown the language of the page's text: where it has another script, the fonts of that load at once, too. Those
 *   that came alone would stand beside letters of another typeface.
 */
export function fontLinks(site: Site, language: string | 'all', shown: string = language): Html {
  const own = language === 'all' ? site.sharedFonts : site.fonts.get(fontLanguage(language));
  const other = shown === language ? undefined : site.fonts.get(fontLanguage(shown));
  const isOtherScript = own && other && alphabets.some((letters) => hasAll(other, letters) && !hasAll(own, letters));
  const first = [own, isOtherScript ? other : undefined].flatMap((set) => set?.fonts ?? []).filter(isUpright);
  return html`${first.map(
    ({ name }) =>
      html`<link rel="preload" href="${linkTo(site, assetPaths.font(name))}" as="font" type="font/woff2" crossorigin="anonymous" />\n`,
  )}<link rel="stylesheet" href="${linkTo(site, language === 'all' ? assetPaths.sharedFontSheet : assetPaths.fontSheet(language))}" />`;
}

const isUpright = ({ font }: FontSet['fonts'][number]): boolean => font.style === 'normal';
const hasAll = ({ characters }: FontSet, letters: ReadonlySet<number>): boolean => letters.isSubsetOf(characters);
