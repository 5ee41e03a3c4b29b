/** Where the pages of the printed edition begin, as far as it is known. Pure. */
import { absoluteUrl, bookPath, studyFilePath } from '../model/addresses.ts';
import { ordinarySetting } from '../model/book-setting.ts';
import type { BookContext, ContentsEntry } from './book.ts';

/** A page of the PDF, and the first place on it that the contents name. */
export interface PrintedPage {
  readonly number: number;
  readonly address: string;
}

/**
 * The pages on which a line of the contents begins, in their order. Books and PDFs give places the same ids.
 * @param pageOf the page, from 1, of each place in the PDF by its id
 */
export function printedPages(contents: readonly ContentsEntry[], pageOf: ReadonlyMap<string, number>): PrintedPage[] {
  const pages: PrintedPage[] = [];
  for (const { address } of flatten(contents)) {
    const number = pageOf.get(placeOf(address));
    // What stands in another order in the PDF has no place among pages that only grow.
    if (number !== undefined && number > (pages.at(-1)?.number ?? 0)) pages.push({ number, address });
  }
  return pages;
}

const flatten = (entries: readonly ContentsEntry[]): ContentsEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

/** A document has the id of the place that it begins with. */
function placeOf(address: string): string {
  const [file = '', place] = address.split('#');
  return place ?? file.replace(/\.xhtml$/, '');
}

/** What the pages are pages of: the ISBN of the PDF or, without one, its address. */
export function pageSource({ edition, study, beside }: BookContext): string {
  const isbn = study || beside ? undefined : edition.edition.isbn?.[edition.language]?.pdf;
  if (isbn) return `urn:isbn:${isbn.replaceAll('-', '')}`;
  const file = study
    ? studyFilePath(study.slug, edition.language, 'pdf')
    : bookPath(edition, 'pdf', ordinarySetting, beside?.edition);
  return absoluteUrl(edition.publication, file);
}
