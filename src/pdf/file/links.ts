/**
 * Links. Chromium draws every destination once on each page, which in a large book takes longer than all the rest,
 * and gives no link a description. So links are printed as web links to numbered addresses; here each gets its real
 * address back, or leads inside the book: to a heading through its bookmark, to anything else through the place of a
 * link that stands there, as a note and its call lead to each other.
 */
import type { PrintedLink } from '../../browser/launch.ts';
import type { Bookmark, PrintedHeading } from './bookmarks.ts';
import { pageObjects } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { readTextString, writeTextString } from './text-string.ts';

/** The address of a link while it is printed, before its number. */
export const linkPrefix = 'https://book.invalid/link/';

/** A link's rectangle on a page; one that is broken over two lines has two. */
export interface Annotation {
  readonly number: number;
  readonly source: string;
  readonly link: PrintedLink;
  /** The page's object number. */
  readonly page: number;
  /** A destination that shows the place of this link at the top of the window. */
  readonly place: string;
}

/** Room above the line that a reader is led to, in points. */
const headroom = 8;

export const readLinks = (file: PdfFile, links: readonly PrintedLink[]): Annotation[] =>
  linksTo(file, linkPrefix).flatMap(({ number, source, rest, page }): Annotation[] => {
    const link = links[Number(rest)];
    const [, left, top] = /\/Rect \[(\S+) \S+ \S+ (\S+)\]/.exec(source) ?? [];
    if (!link || left === undefined || top === undefined) return [];
    return [{ number, source, link, page, place: `[${page} 0 R /XYZ ${left} ${Number(top) + headroom} 0]` }];
  });

/** The address of a heading in a layout, before its id. */
export const placePrefix = 'https://book.invalid/place/';

/** The headings of a layout, with the object numbers of their pages; one that is broken over two lines is there twice. */
export const readMarks = (file: PdfFile): { readonly id: string; readonly page: number }[] =>
  linksTo(file, placePrefix).map(({ rest, page }) => ({ id: decodeURIComponent(rest), page }));

interface FoundLink {
  readonly number: number;
  readonly source: string;
  /** What stands behind the prefix. */
  readonly rest: string;
  readonly page: number;
}

/** The links whose addresses begin with a prefix, page by page. */
function linksTo(file: PdfFile, prefix: string): FoundLink[] {
  return pageObjects(file).flatMap((page) => {
    const list = /\/Annots \[([^\]]*)\]/.exec(file.object(page))?.[1] ?? '';
    return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, reference]): FoundLink[] => {
      const number = Number(reference);
      const source = file.object(number);
      const address = readTextString(actionPattern.exec(source)?.[1] ?? '()');
      return address.startsWith(prefix) ? [{ number, source, rest: address.slice(prefix.length), page }] : [];
    });
  });
}

/** The objects of all links, rewritten with their targets and their words. */
export function describeLinks(
  annotations: readonly Annotation[],
  bookmarks: readonly { readonly bookmark: Bookmark; readonly heading: PrintedHeading }[],
): Map<number, string> {
  const places = new Map(bookmarks.map(({ bookmark, heading }) => [heading.id, bookmark.destination]));
  for (const { link, place } of annotations) if (link.id && !places.has(link.id)) places.set(link.id, place);
  return new Map(
    annotations.map(({ number, source, link }) => {
      const contents = `/Contents ${writeTextString(link.words || link.href)}`;
      const target = link.href.startsWith('#') ? insideTarget(places.get(link.href.slice(1))) : webTarget(link.href);
      return [number, source.replace(actionPattern, () => `${target}${contents}`)];
    }),
  );
}

/** A place that a text made up leads nowhere. */
const insideTarget = (place: string | undefined): string => (place === undefined ? '' : `/Dest ${place}\n`);

const webTarget = (address: string): string =>
  `/A <</Type /Action\n/S /URI\n/URI ${writeTextString(address.replace(/[^\x21-\x7e]/gu, encodeURIComponent))}>>\n`;

const actionPattern = /\/A <<[\s\S]*?\/URI (\((?:\\.|[^\\)])*\))>>/;
