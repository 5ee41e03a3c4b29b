/**
 * Repairs references from structure elements to marks (ISO 32000-1, 14.7.4): removes marks that became artifacts, and
 * gives figures their boxes.
 */
import type { Box } from '../figure-boxes.ts';
import type { MendedPage } from '../page-content.ts';
import { numberAfter, type PdfFile } from '../pdf-file.ts';

export type PageMarks = Pick<MendedPage, 'decorations' | 'figures'>;

/**
 * The changed elements, and the changed lists that map marks to elements.
 * @param root the text of the structure's root
 * @param pages by object number
 */
export function mendMarks(
  file: Pick<PdfFile, 'object'>,
  root: string,
  pages: ReadonlyMap<number, PageMarks>,
): Map<number, string> {
  const tree = file.object(numberAfter(root, /\/ParentTree (\d+) 0 R/));
  const lists = new Map([...tree.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, list]) => [Number(key), Number(list)]));
  const changed = new Map<number, string>();
  for (const [page, { decorations, figures }] of pages) {
    // An empty page has no list.
    const list = lists.get(Number(/\/StructParents (\d+)/.exec(file.object(page))?.[1]));
    if (list === undefined || decorations.length + figures.size === 0) continue;
    const elements = file.object(list).match(/\d+ 0 R|null/g) ?? [];
    const change = (mark: number, to: (element: string) => string): void => {
      const element = Number.parseInt(elements[mark] ?? '', 10);
      if (element > 0) changed.set(element, to(changed.get(element) ?? file.object(element)));
    };
    for (const mark of decorations) change(mark, (element) => withoutMark(element, page, mark));
    for (const [mark, box] of figures) change(mark, (element) => withBox(element, box));
    const gone = new Set(decorations);
    if (gone.size > 0)
      changed.set(list, `[${elements.map((each, mark) => (gone.has(mark) ? 'null' : each)).join(' ')}]`);
  }
  return changed;
}

/** An element refers to a mark by its number if the mark is on the element's own page, else by page and number. */
function withoutMark(element: string, page: number, mark: number): string {
  const named = `<</Type /MCR\\s+/Pg ${page} 0 R\\s+/MCID ${mark}>>`;
  const isOwn = element.includes(`\n/Pg ${page} 0 R\n/K`);
  const kid = new RegExp(`(?<=[[ ])(?:${isOwn ? `${mark}(?! 0 R| R|\\d)|` : ''}${named}) ?`);
  return element.replace(/\n\/K (?:\[([^\]]*)\]|(\d+)(?! 0 R|\d))/, (_, list = '', only = '') => {
    const rest = `[${list || only}`.replace(kid, '').slice(1).trim();
    return rest === '' ? '' : `\n/K [${rest}]`;
  });
}

/** A figure on two pages gets the box on the first one. */
const withBox = (element: string, box: Box): string =>
  element.includes('/BBox [')
    ? element
    : element.replace(/>>\s*$/, `\n/A [<</O /Layout\n/BBox [${box.map((each) => each.toFixed(2)).join(' ')}]>>]>>`);
