import type { Bookmark, PrintedHeading } from './bookmarks.ts';
import { numberAfter, type PdfFile } from './pdf-file.ts';

/** The places of a PDF that links lead to: how many pages there are, and on which page (from 1) each id stands. */
export interface Destinations {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

/** @param bookmarks each with its heading: where links to headings are no destinations, these say where they stand */
export function readDestinations(
  file: PdfFile,
  bookmarks: readonly { readonly bookmark: Bookmark; readonly heading: PrintedHeading }[] = [],
): Destinations {
  const pages = new Map(pageObjects(file).map((number, at) => [number, at + 1]));
  const dests = /\/Dests (\d+) 0 R/.exec(file.object(file.trailer.root))?.[1];
  const pageOf = new Map<string, number>();
  const entries = dests ? file.object(Number(dests)).matchAll(/\/([^\s/[]+) \[(\d+) 0 R/g) : [];
  for (const [, name = '', page] of entries) pageOf.set(decodeName(name), pages.get(Number(page)) ?? 0);
  for (const { bookmark, heading } of bookmarks) {
    if (heading.id) pageOf.set(heading.id, pages.get(bookmark.page) ?? 0);
  }
  return { pages: pages.size, pageOf };
}

/** The object numbers of the pages, in order. */
export function pageObjects(file: PdfFile): number[] {
  const pages: number[] = [];
  const visit = (number: number): void => {
    const node = file.object(number);
    const kids = /\/Type \/Pages\b/.test(node) && /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
    if (!kids) pages.push(number);
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) visit(Number(kid));
  };
  visit(numberAfter(file.object(file.trailer.root), /\/Pages (\d+) 0 R/));
  return pages;
}

const decodeName = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
