/** The files from which a reader's browser makes a book of chosen studies, as JSON. */
import type { BookDocument } from '../book.ts';
import type { BookMetadata } from '../package/metadata.ts';
import type { PackageImage } from '../package/package-document.ts';

/** A document without the bytes of its pictures, which the browser loads by name. */
export interface KitDocument extends Omit<BookDocument, 'content' | 'images'> {
  /** The content of `<body>`, finished. */
  readonly markup: string;
  readonly images: readonly PackageImage[];
}

/** A study without its text, which is in a separate file: `KitDocument`. */
export interface KitStudy {
  readonly slug: string;
  readonly metadata: BookMetadata;
  /** `urn:uuid:...` of the study's own file. */
  readonly identifier: string;
  readonly modified: string;
  /** The study's page on the website, for links to studies outside the book. */
  readonly address: string;
}

/** Everything for books in one language, except studies, fonts and pictures. */
export interface BookKit {
  readonly language: string;
  /** Title, publisher, rights and so on of the collection. */
  readonly metadata: BookMetadata;
  /** Cover, title page, imprint, colophon. */
  readonly frame: readonly KitDocument[];
  readonly studies: readonly KitStudy[];
  readonly style: string;
  readonly fontStyle: string;
  readonly fontFiles: readonly { readonly name: string; readonly mediaType: string }[];
  readonly coverImage: { readonly name: string; readonly mediaType: string };
  readonly accessibilitySummary: string;
  /** Strings for the contents and figures, by key; gaps are written as `{{number}}`. */
  readonly words: Readonly<Record<string, string>>;
}
