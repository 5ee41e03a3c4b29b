/** Bookmarks: Chromium doubles some titles and drops spaces in others, so they are compared with the headings. */
import type { PdfFile } from './pdf-file.ts';
import { readTextString, writeTextString } from './text-string.ts';

export interface Bookmark {
  /** Its object's number. */
  readonly number: number;
  readonly title: string;
  /** The object's text, for rewriting. */
  readonly source: string;
}

/** All bookmarks in reading order. */
export function readBookmarks(file: PdfFile): Bookmark[] {
  const outlines = reference(file.object(file.trailer.root), 'Outlines');
  return outlines === undefined ? [] : childrenOf(file, file.object(outlines));
}

function childrenOf(file: PdfFile, parent: string): Bookmark[] {
  const found: Bookmark[] = [];
  for (let next = reference(parent, 'First'); next !== undefined; ) {
    const source = file.object(next);
    found.push({ number: next, title: titleOf(source), source }, ...childrenOf(file, source));
    next = reference(source, 'Next');
  }
  return found;
}

const titleOf = (source: string): string => readTextString(source.slice(source.indexOf('/Title ') + 7));

const reference = (source: string, key: string): number | undefined => {
  // A title may hold any words, so it is left out of the search.
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(withoutTitle(source))?.[1];
  return found === undefined ? undefined : Number(found);
};

const titlePattern = /\/Title (\((?:\\[\s\S]|[^\\])*?\)(?=\n\/)|<[0-9A-Fa-f]*>)/;
const withoutTitle = (source: string): string => source.replace(titlePattern, '/Title ()');

/**
 * The objects of those bookmarks whose title is not that of its heading, rewritten. Throws where there are more or
 * fewer bookmarks than headings.
 */
export function mendBookmarks(bookmarks: readonly Bookmark[], headings: readonly string[]): Map<number, string> {
  const titles = headings.map((each) => each.replace(/\s+/g, ' ').trim()).filter((each) => each !== '');
  if (titles.length !== bookmarks.length) {
    throw new Error(`The PDF has ${bookmarks.length} bookmarks for ${titles.length} headings`);
  }
  return new Map(
    bookmarks.flatMap((bookmark, at) => {
      const title = titles[at] ?? '';
      if (bookmark.title === title) return [];
      return [[bookmark.number, bookmark.source.replace(titlePattern, () => `/Title ${writeTextString(title)}`)]];
    }),
  );
}
