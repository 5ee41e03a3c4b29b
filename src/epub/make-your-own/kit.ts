/** What a reader's browser makes books of chosen studies from, as JSON. */
import type { BookDocument } from '../book.ts';
import type { BookMetadata } from '../package/metadata.ts';
import type { PackageImage } from '../package/package-document.ts';

/** A document without its pictures' bytes, which the browser loads by their names. */
export interface KitDocument extends Omit<BookDocument, 'content' | 'images'> {
  /** What stands inside `<body>`, finished. */
  readonly markup: string;
  readonly images: readonly PackageImage[];
}

/** A study without its text, which stands in a file of its own: `KitDocument`. */
export interface KitStudy {
  readonly slug: string;
  readonly metadata: BookMetadata;
  /** `urn:uuid:...` of the study's own file. */
  readonly identifier: string;
  readonly modified: string;
  /** The study's page on the website: where links lead when the study is not in the book. */
  readonly address: string;
}

/** What books in one language are made from, except studies, fonts and pictures. */
export interface BookKit {
  readonly language: string;
  /** Title, publisher, rights and the like of the collection. */
  readonly metadata: BookMetadata;
  /** Cover, title page, imprint, colophon. */
  readonly frame: readonly KitDocument[];
  readonly studies: readonly KitStudy[];
  readonly style: string;
  readonly fontStyle: string;
  readonly fontFiles: readonly { readonly name: string; readonly mediaType: string }[];
  readonly coverImage: { readonly name: string; readonly mediaType: string };
  readonly accessibilitySummary: string;
  /** The words of the contents and of figures, by their keys; what is put into them stands there as `{{number}}`. */
  readonly words: Readonly<Record<string, string>>;
}
