import type { RasterPicture, SvgPart, SvgPicture } from '../../model/picture.ts';
import { escapeHtml, type Html, html, trusted } from '../../text/markup/html.ts';

export interface DrawingOptions {
  /** The prefix of every id inside the drawing, so that a document can have several drawings: `figure-map-`. */
  readonly prefix: string;
  /** Attributes of the `<svg>` element, each with a space before it: its name for screen readers, a class. */
  readonly attributes: Html;
  /** The words for an id in `data-label`. Where there are none, the words of the drawing stay. */
  readonly words?: (id: string) => string | undefined;
  /** The address of a photograph inside the drawing. Without this function such photographs are left out. */
  readonly address?: ((picture: RasterPicture) => string) | undefined;
}

/** A cleaned SVG as markup of a page. */
export function renderDrawing(picture: SvgPicture, { prefix, attributes, words, address }: DrawingOptions): Html {
  const inner = picture.parts.map((part) => {
    if (part.kind === 'markup') return part.markup;
    if (part.kind === 'image') return address ? ` href="${escapeHtml(address(part.picture))}"` : '';
    return part.kind === 'prefix' ? prefix : escapeHtml(labelOf(part, words));
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${picture.viewBox}"${attributes}>${trusted(inner.join(''))}</svg>`;
}

function labelOf(label: SvgPart & { kind: 'label' }, words: DrawingOptions['words']): string {
  const given = words?.(label.id);
  if (given === undefined) return label.drawn;
  const { line, lines } = label;
  return line === undefined || lines === undefined ? given : (inLines(given, lines)[line] ?? '');
}

/**
 * Splits words into a given number of lines of similar length. The last lines are empty where there are fewer words.
 */
export function inLines(words: string, count: number): string[] {
  const all = words.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let rest = all;
  for (let left = count; left > 0 && rest.length > 0; left -= 1) {
    const aim = rest.join(' ').length / left;
    let taken = 1;
    while (taken < rest.length - (left - 1) && lengthWith(rest, taken + 1) - aim <= aim - lengthWith(rest, taken))
      taken += 1;
    lines.push(rest.slice(0, left === 1 ? rest.length : taken).join(' '));
    rest = left === 1 ? [] : rest.slice(taken);
  }
  return lines;
}

const lengthWith = (words: readonly string[], count: number): number => words.slice(0, count).join(' ').length;
