import { type Html, html } from '../../../../text/markup/html.ts';

/** In the units of the drawing: about what its words are drawn for. A narrower one fits on a phone as it is. */
const widest = 480;

/**
 * A drawing too wide for a phone scrolls in a region of its own, so that its words stay large enough to read.
 * @param name attributes that name the region
 */
export function scrollableDrawing(drawing: Html, viewBox: string, name: Html): Html {
  const width = Number(viewBox.trim().split(/[\s,]+/)[2]);
  return width > widest
    ? html`<div class="wide-drawing scrolls" role="group" tabindex="0"${name}>${drawing}</div>`
    : drawing;
}
