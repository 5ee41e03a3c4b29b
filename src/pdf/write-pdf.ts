/**
 * Makes a PDF of a language edition or of one of its studies:
 *
 * 1. make one HTML document with fonts and pictures
 * 2. check that the fonts have every character
 * 3. print it, with verified page numbers
 * 4. complete the file: title, authors, fixed dates, bookmarks
 */

import { textsOf } from '../books/context.ts';
import { lostInDocument } from '../books/lost-in-book.ts';
import { fullCoverage } from '../design/coverage.ts';
import type { PageStart } from '../model/book/page-start.ts';
import { sourceDate } from '../model/source-date.ts';
import type { Printer } from '../printing/launch.ts';
import type { Problem } from '../problems/problem.ts';
import { findUncovered } from '../rendering/uncovered.ts';
import { compendiumBody } from './book/compendium.ts';
import { type BookContext, pieceAnchor } from './book/context.ts';
import { studyFileBody } from './book/study-file.ts';
import { describeBook } from './description.ts';
import { bookDocument } from './document.ts';
import type { Destinations } from './file/destinations.ts';
import { mendPages } from './file/page-content.ts';
import { readPageStarts } from './file/page-starts.ts';
import { describePdf } from './file/update.ts';
import { printNumbered } from './numbered-print.ts';

export interface PdfRequest extends BookContext {
  /** The page map of an earlier print, if there is one. If it is still right, no layout is needed. */
  readonly pageMap?: Destinations | undefined;
}

export interface PdfResult {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly problems: readonly Problem[];
  /** The page, counted from 1 as viewers do, of every place that a link leads to. */
  readonly pageNumbers: ReadonlyMap<string, number>;
  /** The first block of each page. */
  readonly pageStarts: readonly PageStart[];
}

/** Throws `print-failed` or `page-number-unstable` where no correct book can be made. */
export async function writePdf(request: PdfRequest, printer: Printer): Promise<PdfResult> {
  const about = describeBook(request, sourceDate(process.env));
  const body = request.study ? studyFileBody(request) : compendiumBody(request);
  const document = { ...(await bookDocument(request, about.title, body.content)), name: nameOf(request, about.title) };
  const problems = [
    ...findUncovered(textsOf(request), document.shown, fullCoverage(request.typefaces)),
    ...lostInDocument(request, pieceAnchor, body.content.markup, 'PDF'),
  ];
  const print = await printNumbered(printer, document, body, request.pageMap);
  const { pages, pageOf } = print.destinations;
  const mended = await mendPages(print.file);
  const headings = print.bookmarks.map(({ heading }) => heading);
  const pageStarts = readPageStarts(print.file, headings, mended, request.beside?.edition.language);
  return { bytes: describePdf(print, mended, about), pages, problems, pageNumbers: pageOf, pageStarts };
}

const nameOf = ({ edition }: PdfRequest, title: string): string => `${title} (${edition.language})`;
