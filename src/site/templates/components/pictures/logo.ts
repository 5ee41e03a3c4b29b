import type { ResolvedText } from '../../../../model/language-edition.ts';
import type { RasterPicture } from '../../../../model/picture.ts';
import { langAttribute } from '../../../../rendering/language.ts';
import { renderDrawing } from '../../../../rendering/pictures/drawing.ts';
import type { Logo } from '../../../../schemas/types.ts';
import { plainResolved } from '../../../../text/inline.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { assetPaths, linkTo } from '../../../plan/links.ts';
import type { Site } from '../../../plan/site.ts';
import { logoImage } from './photograph.ts';

/** The alternative text of a logo without a name beside it, and the language around it. */
export interface LogoName {
  readonly name: ResolvedText;
  readonly around: string;
}

/**
 * @param id unique on the page
 * @param named undefined for a logo beside its name, which screen readers read already
 */
export function logo(file: Logo | undefined, id: string, site: Site, named?: LogoName): Html | undefined {
  const picture = file && site.pictures.get(file.file);
  if (!picture) return undefined;
  const lang = named && langAttribute(named.name, named.around);
  if (picture.kind === 'raster')
    return logoImage(picture, html` alt="${named ? plainResolved(named.name).text : ''}"${lang}`, site);
  const spoken = named
    ? html` role="img" aria-label="${plainResolved(named.name).text}"${lang}`
    : html` aria-hidden="true"`;
  return renderDrawing(picture, {
    prefix: `${id}-`,
    attributes: html` class="logo"${spoken}`,
    address: addressIn(site),
  });
}

export const addressIn =
  (site: Site) =>
  ({ name }: RasterPicture): string =>
    linkTo(site, assetPaths.image(name));

/**
 * The publication's own logo. If there is another one for dark pages, both are in the page, and the style sheet shows
 * one.
 */
export function siteLogo(id: string, site: Site, named?: LogoName): Html | undefined {
  const { logo: own } = site.publication.theme;
  const usual = logo(own, id, site, named);
  const dark = own?.darkFile ? logo({ ...own, file: own.darkFile }, `${id}-dark`, site, named) : undefined;
  return usual && dark ? html`<span class="by-day">${usual}</span><span class="by-night">${dark}</span>` : usual;
}
