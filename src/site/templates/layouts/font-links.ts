import { alphabets } from '../../../design/alphabets.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { type FontSet, fontLanguage } from '../../assets/fonts/plan-fonts.ts';
import { assetPaths, linkTo } from '../../plan/links.ts';
import type { Site } from '../../plan/site.ts';

/**
 * The style sheet of a language's fonts. Upright fonts are on every page, so they load before the sheet is read and are
 * there when the page appears.
 * @param shown the language of the page's text. If it has another script, that script's fonts load at once too, because
 * a late font would leave letters of two typefaces side by side.
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
