import type { RasterPicture } from '../../../../model/picture.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { figureVariants, logoVariants, type Variant } from '../../../assets/images/variants.ts';
import { assetPaths, linkTo } from '../../../plan/links.ts';
import type { Site } from '../../../plan/site.ts';

/** The width of the text column, or the whole of a narrow screen; see `styles/study.css`. */
const figureSizes = '(min-width: 40rem) 37rem, 100vw';

/**
 * @param text the `alt` and `lang` attributes @param isFirst whether the picture is near the top; others load when they
 * are near
 */
export function photograph(picture: RasterPicture, text: Html, isFirst: boolean, site: Site): Html {
  const { webp, plain } = figureVariants(picture);
  const largest = plain.at(-1);
  if (!largest) return html``;
  const when = html`${!isFirst && html` loading="lazy"`} decoding="async"`;
  return html`<picture><source type="image/webp" srcset="${sourceSet(webp, site)}" sizes="${figureSizes}" /><img src="${addressOf(largest, site)}" srcset="${sourceSet(plain, site)}" sizes="${figureSizes}" width="${picture.width}" height="${picture.height}"${text}${when} /></picture>`;
}

/** @param text the `alt` and `lang` attributes */
export function logoImage(picture: RasterPicture, text: Html, site: Site): Html {
  const { webp, plain } = logoVariants(picture);
  return html`<picture><source type="image/webp" srcset="${webp.map((each) => addressOf(each, site))}" /><img class="logo" src="${plain.map((each) => addressOf(each, site))}" width="${picture.width}" height="${picture.height}"${text} /></picture>`;
}

const addressOf = ({ name }: Variant, site: Site): string => linkTo(site, assetPaths.image(name));

const sourceSet = (variants: readonly Variant[], site: Site): string =>
  variants.map((each) => `${addressOf(each, site)} ${each.width}w`).join(', ');
