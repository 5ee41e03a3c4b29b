/**
 * Links. Chromium draws every destination once on each page, which in a large book takes longer than all the rest,
 * and gives no link a description. So links are printed as web links to numbered addresses; here each gets its real
 * address back, or leads inside the book: to a heading through its bookmark, to anything else through the place of a
 * link that stands there, as a note and its call lead to each other.
 */
import type { PrintedLink } from '../../printing/launch.ts';
import type { PairedBookmark } from './bookmarks.ts';
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
  /** Whether this is but an edge of it, on the page before: nothing stands there. */
  readonly isTouch: boolean;
}

/** Room above the line that a reader is led to, in points. */
const headroom = 8;

export const readLinks = (file: PdfFile, links: readonly PrintedLink[]): Annotation[] =>
  linksTo(file, linkPrefix).flatMap(({ number, source, rest, page, rectangle }): Annotation[] => {
    const link = links[Number(rest)];
    if (!link) return [];
    const { left, top } = rectangle;
    const place = `[${page} 0 R /XYZ ${left} ${top + headroom} 0]`;
    return [{ number, source, link, page, place, isTouch: isTouch(rectangle) }];
  });

/** The address of a heading in a layout, before its id. */
export const placePrefix = 'https://book.invalid/place/';

/**
 * The headings of a layout, with the object numbers of their pages; one that is broken over two lines is there twice.
 */
export const readMarks = (file: PdfFile): { readonly id: string; readonly page: number }[] =>
  linksTo(file, placePrefix)
    .filter(({ rectangle }) => !isTouch(rectangle))
    .map(({ rest, page }) => ({ id: decodeURIComponent(rest), page }));

interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly top: number;
}

/** Letters are taller than their lines: a link in the first line of a page touches the page before it too. */
const isTouch = ({ top, bottom }: Rectangle): boolean => top - bottom < leastHeight;

/** Points; more than letters reach out of their line, and less than the smallest letters have. */
const leastHeight = 5;

interface FoundLink {
  readonly number: number;
  readonly source: string;
  /** What stands behind the prefix. */
  readonly rest: string;
  readonly page: number;
  readonly rectangle: Rectangle;
}

/** The links whose addresses begin with a prefix, page by page. */
function linksTo(file: PdfFile, prefix: string): FoundLink[] {
  return pageObjects(file).flatMap((page) => {
    const list = /\/Annots \[([^\]]*)\]/.exec(file.object(page))?.[1] ?? '';
    return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, reference]): FoundLink[] => {
      const number = Number(reference);
      const source = file.object(number);
      const address = readTextString(actionPattern.exec(source)?.[1] ?? '()');
      const [, left, bottom, , top] = (/\/Rect \[(\S+) (\S+) (\S+) (\S+)\]/.exec(source) ?? []).map(Number);
      if (!address.startsWith(prefix) || left === undefined || bottom === undefined || top === undefined) return [];
      return [{ number, source, rest: address.slice(prefix.length), page, rectangle: { left, bottom, top } }];
    });
  });
}

/** The objects of all links, rewritten with their targets and their words. */
export function describeLinks(
  annotations: readonly Annotation[],
  bookmarks: readonly PairedBookmark[],
): Map<number, string> {
  const places = new Map(bookmarks.map(({ bookmark, heading }) => [heading.id, bookmark.destination]));
  for (const { link, place } of annotations.filter((each) => !each.isTouch))
    if (link.id && !places.has(link.id)) places.set(link.id, place);
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
