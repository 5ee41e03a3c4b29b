import type { ResolvedText } from '../model/language-edition.ts';
import { imagesIn, type RasterPicture, type SvgPicture } from '../model/picture.ts';
import { langAttribute, plainWords } from '../rendering/language.ts';
import { renderDrawing } from '../rendering/pictures/drawing.ts';
import type { Logo } from '../schemas/types.ts';
import { type Html, html } from '../text/markup/html.ts';
import { type BookContext, imageAddress } from './book.ts';

export interface RenderedLogo {
  readonly html: Html;
  readonly images: readonly RasterPicture[];
}

/** A logo or emblem as it was drawn, named for those who cannot see it; undefined where there is no picture. */
export function renderLogo(context: BookContext, logo: Logo | undefined, name: ResolvedText): RenderedLogo | undefined {
  const picture = logo && context.pictures.get(logo.file);
  if (!logo || !picture) return undefined;
  const lang = langAttribute(name, context.edition.language);
  if (picture.kind === 'raster') {
    const image = html`<p class="logo"><img src="${imageAddress(picture.name)}" alt="${plainWords(name).text}"${lang}/></p>`;
    return { html: image, images: [picture] };
  }
  const prefix = `logo-${logo.file.replace(/[^A-Za-z0-9]+/g, '-')}-`;
  const attributes = html` style="width: ${widthOf(picture)}em" role="img" aria-label="${plainWords(name).text}"${lang}`;
  const drawing = renderDrawing(picture, { prefix, attributes, address: (each) => imageAddress(each.name) });
  return { html: html`<p class="logo">${drawing}</p>`, images: imagesIn(picture) };
}

/** Ems: as wide as the style sheet's largest height and width allow, so that no room is left beside the drawing. */
const widthOf = ({ width, height }: SvgPicture): string => Math.min(9, (6 * width) / height).toFixed(2);
