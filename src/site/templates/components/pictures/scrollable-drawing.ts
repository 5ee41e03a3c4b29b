import { type Html, html } from '../../../../text/markup/html.ts';

/** Units of the drawing. A narrower drawing fits on a phone. */
const widest = 480;

/**
 * A drawing that is too wide for a phone scrolls in its own region, so that its words stay readable.
 * @param name attributes that name the region
 */
export function scrollableDrawing(drawing: Html, viewBox: string, name: Html): Html {
  const width = Number(viewBox.trim().split(/[\s,]+/)[2]);
  return width > widest
    ? html`<div class="wide-drawing scrolls" role="group" tabindex="0"${name}>${drawing}</div>`
    : drawing;
}
