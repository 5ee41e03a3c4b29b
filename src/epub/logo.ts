import type { ResolvedText } from '../model/language-edition.ts';
import type { RasterPicture, SvgPicture } from '../model/picture.ts';
import { langAttribute, plainWords } from '../rendering/language.ts';
import type { Logo } from '../schemas/types.ts';
import { escapeHtml, type Html, html, trusted } from '../text/html.ts';
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
  const inner = picture.parts.map((part) =>
    part.kind === 'markup' ? part.markup : part.kind === 'prefix' ? prefix : escapeHtml(part.drawn),
  );
  return {
    html: html`<p class="logo"><svg xmlns="http://www.w3.org/2000/svg" viewBox="${picture.viewBox}" style="width: ${widthOf(picture)}em" role="img" aria-label="${plainWords(name).text}"${lang}>${trusted(inner.join(''))}</svg></p>`,
    images: [],
  };
}

/** Ems: as wide as the style sheet's largest height and width allow, so that no room is left beside the drawing. */
const widthOf = ({ width, height }: SvgPicture): string => Math.min(9, (6 * width) / height).toFixed(2);
