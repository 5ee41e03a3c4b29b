/**
 * Links. Chromium writes every destination on each page, which in a large book takes longer than everything else, and
 * it gives links no description. So links are printed as web links with numbers. Here each gets its real address, or a
 * target in the book: for a heading the place in its bookmark, for anything else the place of a link there, because
 * notes and their calls link to each other.
 */
import type { PrintedLink } from '../../printing/launch.ts';
import type { PairedBookmark } from './bookmarks.ts';
import { pageObjects } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { readTextString, writeTextString } from './text-string.ts';

/** The beginning of a link's address while it is printed; its number follows. */
export const linkPrefix = 'https://book.invalid/link/';

/** The rectangle of a link on a page. A link over two lines has two. */
export interface Annotation {
  readonly number: number;
  readonly source: string;
  readonly link: PrintedLink;
  readonly page: number;
  /** A destination with this link at the top of the window. */
  readonly place: string;
  /** True if this rectangle is only the sliver overlapping the previous page. */
  readonly isTouch: boolean;
}

/** Points above the line that a link leads to. */
const headroom = 8;

export const readLinks = (file: PdfFile, links: readonly PrintedLink[]): Annotation[] =>
  linksTo(file, linkPrefix).flatMap(({ number, source, rest, page, rectangle }): Annotation[] => {
    const link = links[Number(rest)];
    if (!link) return [];
    const { left, top } = rectangle;
    const place = `[${page} 0 R /XYZ ${left} ${top + headroom} 0]`;
    return [{ number, source, link, page, place, isTouch: isTouch(rectangle) }];
  });

/** The beginning of a heading's address in a layout; its id follows. */
export const placePrefix = 'https://book.invalid/place/';

/** The headings of a layout with the object numbers of their pages. A heading over two lines appears twice. */
export const readMarks = (file: PdfFile): { readonly id: string; readonly page: number }[] =>
  linksTo(file, placePrefix)
    .filter(({ rectangle }) => !isTouch(rectangle))
    .map(({ rest, page }) => ({ id: decodeURIComponent(rest), page }));

interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly top: number;
}

/** Letters are taller than their lines, so a link in the first line of a page overlaps the page before. */
const isTouch = ({ top, bottom }: Rectangle): boolean => top - bottom < leastHeight;

/** Points: more than letters extend beyond their line, and less than the height of the smallest letters. */
const leastHeight = 5;

interface FoundLink {
  readonly number: number;
  readonly source: string;
  /** The rest of the address after the prefix. */
  readonly rest: string;
  readonly page: number;
  readonly rectangle: Rectangle;
}

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

/** The objects of all links, with their targets and descriptions. */
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

const insideTarget = (place: string | undefined): string => (place === undefined ? '' : `/Dest ${place}\n`);

const webTarget = (address: string): string =>
  `/A <</Type /Action\n/S /URI\n/URI ${writeTextString(address.replace(/[^\x21-\x7e]/gu, encodeURIComponent))}>>\n`;

const actionPattern = /\/A <<[\s\S]*?\/URI (\((?:\\.|[^\\)])*\))>>/;
