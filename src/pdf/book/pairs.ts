/** Two languages side by side, piece against piece: the bilingual edition. */
import { type Html, type HtmlValue, html, trusted } from '../../markdown/html.ts';
import type { BookPiece } from './context.ts';
import { setAside } from './drawings.ts';

/** A piece that can stand beside the same one in another language. */
export interface PairedBlock {
  /** `header`, `facts`, a section's id, `notes` and so on. */
  readonly key: string;
  readonly content: HtmlValue;
}

/**
 * What the first language has, in its order, each beside what the second has of the same; then what the second alone has.
 * @param language the second one
 */
export function pairBlocks(language: string, first: readonly PairedBlock[], second: readonly PairedBlock[]): Html[] {
  const rest = second.filter((block) => !first.some((each) => each.key === block.key));
  return [...first, ...rest.map(({ key }) => ({ key, content: undefined }))].flatMap(({ key, content }) => {
    const left = html`${content}`;
    const right = html`${second.find((block) => block.key === key)?.content}`;
    return left.markup || right.markup ? [pair(language, left, right)] : [];
  });
}

/** What has no room in its column stands below both. */
function pair(language: string, left: Html, right: Html): Html {
  const first = setAside(left.markup);
  const second = setAside(asSecond(right.markup));
  return html`<div class="pair"><div class="side">${first.text}</div><div class="side" role="group" lang="${language}">${second.text}</div></div>
${first.aside}${second.aside.length > 0 && html`<div role="group" lang="${language}">${second.aside}</div>`}
`;
}

/** A piece of the book in the second language as a whole, for what stands behind the same in the first. */
export const secondPiece = (language: string, { markup, entry }: BookPiece): BookPiece => ({
  markup: html`<div role="group" lang="${language}">${trusted(asSecond(markup))}</div>`.markup,
  entry: entry && { ...entry, anchor: `second-${entry.anchor}` },
});

/** The places of the second language have ids of their own, and its links lead to them; the list of figures is one. */
const asSecond = (markup: string): string =>
  markup.replace(/( id="| data-page-of="| href="#)(?!listed-)/g, '$1second-');
