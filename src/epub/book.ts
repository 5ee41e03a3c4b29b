/** The data of an EPUB: its documents in reading order, and what the package says about them. */

import type { ContentsEntry } from '../books/contents.ts';
import type { BookContext as SharedContext } from '../books/context.ts';
import type { Typefaces } from '../design/fonts.ts';
import type { PageStart } from '../model/book/page-start.ts';
import type { RasterPicture } from '../model/picture.ts';
import type { Html } from '../text/markup/html.ts';

export interface BookContext extends SharedContext {
  /** The house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  /** The first block on each page of the PDF of the same book; undefined where that PDF is not known. */
  readonly pageStarts?: readonly PageStart[] | undefined;
  /** False leaves out the typefaces. The file is smaller, and the reading system uses its own. */
  readonly embedFonts?: boolean | undefined;
}

export type EpubEntry = ContentsEntry<{
  /** Relative to the book's folder: `study-six-libraries.xhtml#study-six-libraries--results`. */
  readonly address: string;
  /** The number of a figure in the book. It comes before the words of its line. */
  readonly number?: number;
  /** Marks of the printed pages that begin at this line. */
  readonly breaks?: Html;
}>;

export type DocumentKind =
  | 'cover'
  | 'title-page'
  | 'imprint'
  | 'text'
  | 'part'
  | 'study'
  | 'partners'
  | 'index'
  | 'credits'
  | 'colophon';

export interface BookDocument {
  /** ASCII, begins with a letter, unique in the book; the file is `${id}.xhtml`. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** The content of `<body>`. */
  readonly content: Html;
  /** Its line in the contents; undefined where it has none. */
  readonly entry: EpubEntry | undefined;
  readonly figures: readonly EpubEntry[];
  readonly images: readonly RasterPicture[];
}

/** A file that is added to the book unchanged. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const fileOf = (document: Pick<BookDocument, 'id'>): string => `${document.id}.xhtml`;

/** The address of a photograph, relative to the documents. */
export const imageAddress = (name: string): string => `images/${name}`;
