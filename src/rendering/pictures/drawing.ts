import type { SvgPicture } from '../../model/picture.ts';
import { escapeHtml, type Html, html, trusted } from '../../text/html.ts';

export interface DrawingOptions {
  /** Put before every id inside the drawing, so that several can stand in one document: `figure-map-`. */
  readonly prefix: string;
  /** Attributes of the `<svg>` element, each with a space before it: its name for screen readers, a class. */
  readonly attributes: Html;
  /** The words for an id in `data-label`; where there are none, those that were drawn stay. */
  readonly words?: (id: string) => string | undefined;
}

/** A cleaned SVG as part of a page. */
export function renderDrawing(picture: SvgPicture, { prefix, attributes, words }: DrawingOptions): Html {
  const inner = picture.parts.map((part) => {
    if (part.kind === 'markup') return part.markup;
    return part.kind === 'prefix' ? prefix : escapeHtml(words?.(part.id) ?? part.drawn);
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${picture.viewBox}"${attributes}>${trusted(inner.join(''))}</svg>`;
}
