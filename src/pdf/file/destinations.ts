import type { Bookmark, PrintedHeading } from './bookmarks.ts';
import type { Annotation } from './links.ts';
import { numberAfter, type PdfFile } from './pdf-file.ts';

/** The places of a PDF that links lead to: how many pages there are, and on which page (from 1) each id stands. */
export interface Destinations {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * In a layout all places that links lead to are destinations. In a finished book none is: there bookmarks say where
 * headings stand, and links where everything else stands that has one.
 */
export function readDestinations(file: PdfFile): Destinations {
  const pages = pageNumbers(file);
  const dests = /\/Dests (\d+) 0 R/.exec(file.object(file.trailer.root))?.[1];
  const pageOf = new Map<string, number>();
  const entries = dests ? file.object(Number(dests)).matchAll(/\/([^\s/[]+) \[(\d+) 0 R/g) : [];
  for (const [, name = '', page] of entries) pageOf.set(decodeName(name), pages.get(Number(page)) ?? 0);
  return { pages: pages.size, pageOf };
}

export function findPlaces(
  file: PdfFile,
  bookmarks: readonly { readonly bookmark: Bookmark; readonly heading: PrintedHeading }[],
  annotations: readonly Annotation[],
): Destinations {
  const pages = pageNumbers(file);
  const pageOf = new Map<string, number>();
  for (const { bookmark, heading } of bookmarks) {
    if (heading.id) pageOf.set(heading.id, pages.get(bookmark.page) ?? 0);
  }
  for (const { link, page } of annotations) {
    if (link.id && !pageOf.has(link.id)) pageOf.set(link.id, pages.get(page) ?? 0);
  }
  return { pages: pages.size, pageOf };
}

const pageNumbers = (file: PdfFile): ReadonlyMap<number, number> =>
  new Map(pageObjects(file).map((number, at) => [number, at + 1]));

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
