import { type Html, html } from '../../text/markup/html.ts';
import { attributeOf, type MarkupNode, walk } from '../../text/markup/tree.ts';

export const pageSlot = (anchor: string): Html => html`<span class="page-number" data-page-of="${anchor}"></span>`;

/** Every place whose page number is shown, each once. */
export function shownPlaces(nodes: readonly MarkupNode[]): string[] {
  const places = new Set<string>();
  walk(nodes, (element) => {
    const anchor = attributeOf(element, 'data-page-of');
    if (anchor) places.add(anchor);
  });
  return [...places];
}
