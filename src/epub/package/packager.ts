/**
 * Packs a book with epub-gen-memory. We rely on its constructor, its order of work and the files that it writes.
 * Everything that would rewrite text, fetch addresses or read a clock is replaced:
 *
 * - its templates are constants that insert finished documents: no text is ever run as a template
 * - it gets no chapters: the documents are finished, and each is made and packed before the next one
 * - fonts, pictures and cover are bytes in memory
 * - identifier and dates come from the content
 */
import { EPub, type Options } from 'epub-gen-memory';
import type { BookFile } from '../book.ts';
import { writeZip, type ZipFile } from './zip.ts';

export interface PackagedBook {
  readonly title: string;
  readonly language: string;
  readonly identifier: string;
  readonly modified: string;
  readonly packageDocument: string;
  readonly navigation: string;
  readonly ncx: string;
  readonly style: string;
  readonly chapters: Iterable<PackagedChapter>;
  /** Files that are added unchanged, by their path in the book's folder. */
  readonly files: readonly BookFile[];
}

export interface PackagedChapter {
  /** `study-reading.xhtml` */
  readonly name: string;
  readonly document: string;
}

/** The templates read only `book`, because EJS uses some other names for its own settings. */
const templates = {
  contentOPF: '<%- book.packageDocument %>',
  tocXHTML: '<%- book.navigation %>',
  tocNCX: '<%- book.ncx %>',
} as const;

/** The bytes of an EPUB, in pieces. The same book always gives the same bytes. */
export const packBook = async (book: PackagedBook): Promise<readonly Uint8Array[]> => new BookPackage(book).pack();

class BookPackage extends EPub {
  readonly #book: PackagedBook;

  constructor(book: PackagedBook) {
    super(optionsOf(book), []);
    this.#book = book;
    this.uuid = book.identifier;
  }

  async pack(): Promise<readonly Uint8Array[]> {
    await this.render();
    const made = Object.values(this.zip.files).filter((file) => !file.dir);
    const files = await Promise.all(
      made.map(async (file) => ({
        name: file.name,
        bytes: await file.async('nodebuffer'),
        stored: file.name === typeFile,
      })),
    );
    return writeZip(this.#allFiles(files));
  }

  *#allFiles(made: readonly ZipFile[]): Generator<ZipFile> {
    yield* made;
    for (const { name, document } of this.#book.chapters) yield zipFile({ name, bytes: Buffer.from(document) });
    for (const file of this.#book.files) yield zipFile(file);
  }

  protected override async downloadAllFonts(): Promise<void> {
    // Nothing to download: fonts are bytes in memory.
  }

  protected override async downloadAllImages(): Promise<void> {
    // Nothing to download: pictures are bytes in memory.
  }

  protected override async makeCover(): Promise<void> {
    // The cover is a document and a picture like any other.
  }
}

/** This entry must be the first one, without compression. */
const typeFile = 'mimetype';

/** Pictures are already compressed. */
const zipFile = ({ name, bytes }: BookFile): ZipFile => ({
  name: `OEBPS/${name}`,
  bytes,
  stored: /\.(?:jpe?g|png)$/.test(name),
});

function optionsOf(book: PackagedBook): Options & { readonly book: PackagedBook } {
  const { title, language, modified, style } = book;
  return {
    title,
    lang: language,
    date: modified,
    css: style,
    fonts: [],
    version: 3,
    verbose: false,
    ...templates,
    book,
  };
}
