import type { PairedBookmark } from './bookmarks.ts';
import { type Annotation, readMarks } from './links.ts';
import { pageNumbers } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';

/** The number of pages of a PDF, and the page (from 1) of each id that links lead to. */
export interface Destinations {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * Reads a layout, where headings are links to their own names and other places are destinations. A finished book has
 * neither: there bookmarks give the places of headings, and links the places of everything else.
 */
export function readLayout(file: PdfFile): Destinations {
  const pages = pageNumbers(file);
  const pageOf = new Map<string, number>();
  const dests = /\/Dests (\d+) 0 R/.exec(file.object(file.trailer.root))?.[1];
  const entries = dests ? file.object(Number(dests)).matchAll(/\/([^\s/[]+) \[(\d+) 0 R/g) : [];
  for (const [, name = '', page] of entries) pageOf.set(decodeName(name), pages.get(Number(page)) ?? 0);
  for (const { id, page } of readMarks(file)) if (!pageOf.has(id)) pageOf.set(id, pages.get(page) ?? 0);
  return { pages: pages.size, pageOf };
}

export function findPlaces(
  file: PdfFile,
  bookmarks: readonly PairedBookmark[],
  annotations: readonly Annotation[],
): Destinations {
  const pages = pageNumbers(file);
  const pageOf = new Map<string, number>();
  for (const { bookmark, heading } of bookmarks) {
    if (heading.id) pageOf.set(heading.id, pages.get(bookmark.page) ?? 0);
  }
  for (const { link, page } of annotations.filter((each) => !each.isTouch)) {
    if (link.id && !pageOf.has(link.id)) pageOf.set(link.id, pages.get(page) ?? 0);
  }
  return { pages: pages.size, pageOf };
}

const decodeName = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
