import { type Html, html } from '../../markdown/html.ts';
import { renderDrawing } from '../../rendering/drawing.ts';
import type { Logo } from '../../schemas/types.ts';
import { assetPaths, linkTo } from '../links.ts';
import type { Site } from '../site.ts';

/** A logo beside the name it stands for, so that nothing needs to be read out. @param id unique on the page */
export function logo(file: Logo | undefined, id: string, site: Site): Html | undefined {
  const picture = file && site.pictures.get(file.file);
  if (!picture) return undefined;
  if (picture.kind === 'raster') {
    const address = linkTo(site, assetPaths.image(picture.name));
    return html`<img class="logo" src="${address}" width="${picture.width}" height="${picture.height}" alt="" />`;
  }
  return renderDrawing(picture, { prefix: `${id}-`, attributes: html` class="logo" aria-hidden="true"` });
}
