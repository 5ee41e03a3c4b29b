import type { PairedBookmark } from './bookmarks.ts';
import { type Annotation, readMarks } from './links.ts';
import { pageNumbers } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';

/** The places of a PDF that links lead to: how many pages there are, and on which page (from 1) each id stands. */
export interface Destinations {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * In a layout headings are links to their own names, and other places are destinations. In a finished book there is
 * neither: there bookmarks say where headings stand, and links where everything else stands that has one.
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
