/**
 * Prints a document whose contents show page numbers. Chromium knows no `target-counter`, so: print the layout,
 * read on which pages the places stand, put the numbers into their slots of fixed width, print again, and prove
 * that nothing has moved. The first print says it by its destinations, the second by its bookmarks.
 */
import type { PrintDocument, Printer, PrintSession } from '../browser/launch.ts';
import { ProblemError, problem } from '../problems/problem.ts';
import { slotId } from './book/contents.ts';
import { headingPrefix } from './book/inner-addresses.ts';
import { type PrintedHeading, pairBookmarks, readBookmarks } from './file/bookmarks.ts';
import { type Destinations, readDestinations } from './file/destinations.ts';
import { type PdfFile, readPdfFile } from './file/pdf-file.ts';

export interface NumberedPrint {
  readonly file: PdfFile;
  readonly destinations: Destinations;
  /** Each with its heading, in order. */
  readonly bookmarks: ReturnType<typeof pairBookmarks>;
}

/** @param numbered the places whose page numbers the document shows */
export function printNumbered(
  printer: Printer,
  document: PrintDocument,
  numbered: readonly string[],
): Promise<NumberedPrint> {
  return printer.print(document, async (session) => {
    const expected = numbered.length > 0 ? await layOut(session) : undefined;
    const headings = await session.headings();
    await session.addressHeadings(headingPrefix);
    const fill = (known: Destinations | undefined) => printFilled(session, headings, numbered, known);
    let print = await fill(expected);
    // Once more if need be: a number may be the one that moved a line.
    if (expected && !agree(expected, print.destinations, numbered)) {
      const second = print.destinations;
      print = await fill(second);
      if (!agree(second, print.destinations, numbered)) throw unstable(document);
    }
    return print;
  });
}

async function layOut(session: PrintSession): Promise<Destinations> {
  return readDestinations(readPdfFile(await session.printLayout()));
}

async function printFilled(
  session: PrintSession,
  headings: readonly PrintedHeading[],
  numbered: readonly string[],
  known: Destinations | undefined,
): Promise<NumberedPrint> {
  if (known) {
    await session.fill(new Map(numbered.map((anchor) => [slotId(anchor), String(pageOf(known, anchor))])));
  }
  const file = readPdfFile(await session.print({ tagged: true }));
  const bookmarks = pairBookmarks(readBookmarks(file), headings);
  return { file, bookmarks, destinations: readDestinations(file, bookmarks) };
}

function pageOf({ pageOf: pages }: Destinations, anchor: string): number {
  const page = pages.get(anchor);
  if (page === undefined) throw new TypeError(`The book has no place ${anchor}`);
  return page;
}

const agree = (before: Destinations, after: Destinations, numbered: readonly string[]): boolean =>
  before.pages === after.pages && numbered.every((anchor) => before.pageOf.get(anchor) === after.pageOf.get(anchor));

const unstable = ({ name }: PrintDocument): ProblemError =>
  new ProblemError(problem('page-number-unstable', {}, { name }));
