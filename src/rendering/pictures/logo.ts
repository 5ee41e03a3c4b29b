import type { LanguageEdition, ResolvedText } from '../../model/language-edition.ts';
import { imagesIn, type Pictures, type RasterPicture, type SvgPicture } from '../../model/picture.ts';
import type { Logo } from '../../schemas/types.ts';
import { plainResolved } from '../../text/inline.ts';
import { type Html, type HtmlValue, html } from '../../text/markup/html.ts';
import { langAttribute } from '../language.ts';
import { renderDrawing } from './drawing.ts';

export interface RenderedLogo {
  readonly html: Html;
  /** The files to which the markup refers. */
  readonly images: readonly RasterPicture[];
}

export interface LogoOptions {
  /** The address of a photograph, from the name of its file. */
  readonly address: (name: string) => string;
  /** Further attributes of a drawing. */
  readonly attributes?: (picture: SvgPicture) => HtmlValue;
}

/** A logo or emblem of a book, with its name as alternative text; undefined where there is no picture. */
export function renderLogo(
  { edition, pictures }: { readonly edition: LanguageEdition; readonly pictures: Pictures },
  logo: Logo | undefined,
  name: ResolvedText,
  { address, attributes }: LogoOptions,
): RenderedLogo | undefined {
  const picture = logo && pictures.get(logo.file);
  if (!logo || !picture) return undefined;
  const { text } = plainResolved(name);
  const lang = langAttribute(name, edition.language);
  if (picture.kind === 'raster') {
    const image = html`<p class="logo"><img src="${address(picture.name)}" alt="${text}"${lang}/></p>`;
    return { html: image, images: [picture] };
  }
  const drawing = renderDrawing(picture, {
    prefix: `logo-${logo.file.replace(/[^A-Za-z0-9]+/g, '-')}-`,
    attributes: html`${attributes?.(picture)} role="img" aria-label="${text}"${lang}`,
    address: (each) => address(each.name),
  });
  return { html: html`<p class="logo">${drawing}</p>`, images: imagesIn(picture) };
}
