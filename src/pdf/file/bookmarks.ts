/** Bookmarks. Chromium doubles some titles and loses spaces in others, so they are compared with the headings. */
import type { PageHeading } from '../../printing/launch.ts';
import type { PdfFile } from './pdf-file.ts';
import { readTextString, writeTextString } from './text-string.ts';

export interface Bookmark {
  readonly number: number;
  readonly title: string;
  readonly page: number;
  /** Page and place in link syntax: `[12 0 R /XYZ 90 700 0]`. */
  readonly destination: string;
  /** The object's text, for rewriting. */
  readonly source: string;
}

export function readBookmarks(file: PdfFile): Bookmark[] {
  const outlines = outlinesOf(file);
  return outlines === undefined ? [] : childrenOf(file, file.object(outlines));
}

/** The object number of the root of all bookmarks. */
export const outlinesOf = (file: PdfFile): number | undefined => reference(file.object(file.trailer.root), 'Outlines');

function childrenOf(file: PdfFile, parent: string): Bookmark[] {
  const found: Bookmark[] = [];
  for (let next = reference(parent, 'First'); next !== undefined; ) {
    const source = file.object(next);
    found.push(bookmarkOf(next, source), ...childrenOf(file, source));
    next = reference(source, 'Next');
  }
  return found;
}

function bookmarkOf(number: number, source: string): Bookmark {
  const [, destination = '', page] = /\/Dest (\[(\d+) 0 R [^\]]*\])/.exec(withoutTitle(source)) ?? [];
  const title = readTextString(source.slice(source.indexOf('/Title ') + 7));
  return { number, title, page: Number(page), destination, source };
}

/** The object number that an entry of a bookmark refers to. */
export const reference = (source: string, key: string): number | undefined => {
  // A title may contain any words, so it is not searched.
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(withoutTitle(source))?.[1];
  return found === undefined ? undefined : Number(found);
};

const titlePattern = /\/Title (\((?:\\[\s\S]|[^\\])*?\)(?=\n\/)|<[0-9A-Fa-f]*>)/;
const withoutTitle = (source: string): string => source.replace(titlePattern, '/Title ()');

/** A heading of the printed document and its bookmark: the heading's words, unless the document sets others. */
export interface PrintedHeading {
  readonly id: string;
  readonly level: number;
  readonly words: string;
  /** Empty if the bookmark of another heading covers this one. */
  readonly bookmark: string;
}

export interface PairedBookmark {
  readonly bookmark: Bookmark;
  readonly heading: PrintedHeading;
}

/** The bookmark of each heading, in order. Throws if the numbers differ, because then no pair would be reliable. */
export function pairBookmarks(bookmarks: readonly Bookmark[], headings: readonly PageHeading[]): PairedBookmark[] {
  const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const visible = headings
    .filter(({ text }) => clean(text) !== '')
    .map(({ id, level, text, bookmark = text }) => ({ id, level, words: clean(text), bookmark: clean(bookmark) }));
  if (visible.length !== bookmarks.length) {
    throw new Error(`The PDF has ${bookmarks.length} bookmarks for ${visible.length} headings`);
  }
  return bookmarks.map((bookmark, at) => ({ bookmark, heading: visible[at] ?? noHeading }));
}

const noHeading: PrintedHeading = { id: '', level: 1, words: '', bookmark: '' };

/** The object of a bookmark with another title. */
export const retitle = (bookmark: Bookmark, title: string): string =>
  bookmark.source.replace(titlePattern, () => `/Title ${writeTextString(title)}`);
