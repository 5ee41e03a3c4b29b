import { readInnerAddress } from '../book/inner-addresses.ts';
import type { Bookmark } from './bookmarks.ts';
import { pageObjects } from './destinations.ts';
import type { PdfFile } from './pdf-file.ts';
import { readTextString } from './text-string.ts';

interface Annotation {
  readonly number: number;
  readonly source: string;
  readonly from: string | undefined;
  readonly to: string;
  /** A destination that shows the place of this link at the top of the window. */
  readonly place: string;
}

/** Room above the line that a reader is led to, in points. */
const headroom = 8;

/**
 * The annotations of links inside the book, rewritten so that they lead there.
 * @param headings the bookmarks by the ids of their headings
 */
export function linkInside(file: PdfFile, headings: ReadonlyMap<string, Bookmark>): Map<number, string> {
  const annotations = pageObjects(file).flatMap((page) => innerAnnotations(file, page));
  const places = new Map([...headings].map(([id, bookmark]) => [id, bookmark.destination]));
  for (const { from, place } of annotations) {
    // A link that is broken over two lines has two annotations; the first is where it begins.
    if (from !== undefined && !places.has(from)) places.set(from, place);
  }
  return new Map(
    annotations.flatMap(({ number, source, to }): [number, string][] => {
      const place = places.get(to);
      // An address that a text made up leads nowhere and stays as it is.
      return place === undefined ? [] : [[number, source.replace(actionPattern, `/Dest ${place}`)]];
    }),
  );
}

const actionPattern = /\/A <<[\s\S]*?\/URI (\((?:\\.|[^\\)])*\))>>/;

function innerAnnotations(file: PdfFile, page: number): Annotation[] {
  const list = /\/Annots \[([^\]]*)\]/.exec(file.object(page))?.[1] ?? '';
  return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, reference]): Annotation[] => {
    const number = Number(reference);
    const source = file.object(number);
    const link = readInnerAddress(readTextString(actionPattern.exec(source)?.[1] ?? '()'));
    const [, left, top] = /\/Rect \[(\S+) \S+ \S+ (\S+)\]/.exec(source) ?? [];
    if (!link || left === undefined || top === undefined) return [];
    return [{ number, source, ...link, place: `[${page} 0 R /XYZ ${left} ${Number(top) + headroom} 0]` }];
  });
}
