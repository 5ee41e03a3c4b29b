import { type Html, html } from '../../markdown/html.ts';
import { renderDrawing } from '../../rendering/drawing.ts';
import type { Logo } from '../../schemas/types.ts';
import type { Site } from '../site.ts';
import { logoImage } from './photograph.ts';

/** A logo beside the name it stands for, so that nothing needs to be read out. @param id unique on the page */
export function logo(file: Logo | undefined, id: string, site: Site): Html | undefined {
  const picture = file && site.pictures.get(file.file);
  if (!picture) return undefined;
  if (picture.kind === 'raster') return logoImage(picture, site);
  return renderDrawing(picture, { prefix: `${id}-`, attributes: html` class="logo" aria-hidden="true"` });
}
