/** A file that readers can download. A writer of books makes it, and the site lists it. */
export interface Download {
  /** Path below the output folder: `downloads/2026/occupy-library-ro.pdf`. */
  readonly path: string;
  readonly format: 'pdf' | 'epub';
  readonly language: string;
  /** Undefined for the whole compendium. */
  readonly study: string | undefined;
  readonly bytes: number;
  /** Pages of a PDF; undefined for an EPUB. */
  readonly pages: number | undefined;
}
