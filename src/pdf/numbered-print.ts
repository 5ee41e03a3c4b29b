/**
 * Prints a document that shows page numbers. Chromium lacks `target-counter`. So: print the layout, read the pages of
 * all places, put the numbers into their slots, print again, and verify that nothing moved. If there is a page map of
 * an earlier print, it is tried first; if it is still right, one print is enough.
 */
import type { PageHeading, PrintDocument, Printer, PrintSession } from '../printing/launch.ts';
import { ProblemError, problem } from '../problems/problem.ts';
import { type PairedBookmark, pairBookmarks, readBookmarks } from './file/bookmarks.ts';
import { type Destinations, findPlaces, readLayout } from './file/destinations.ts';
import { type Annotation, linkPrefix, placePrefix, readLinks } from './file/links.ts';
import { type PdfFile, readPdfFile } from './file/pdf-file.ts';

export interface NumberedPrint {
  readonly file: PdfFile;
  readonly destinations: Destinations;
  /** The bookmarks with their headings, in order. */
  readonly bookmarks: readonly PairedBookmark[];
  readonly annotations: readonly Annotation[];
}

/** The parts of a document that depend on page numbers. */
export interface Numbering {
  /** The places whose page numbers the document shows. */
  readonly numbered: readonly string[];
  /** Makes the style sheet that depends on pages: running heads. */
  readonly style?: (destinations: Destinations) => string;
}

/** @param known the page map of an earlier print of the same book */
export function printNumbered(
  printer: Printer,
  document: PrintDocument,
  numbering: Numbering,
  known?: Destinations,
): Promise<NumberedPrint> {
  const { numbered } = numbering;
  return printer.print(document, async (session) => {
    const mapped = known && numbered.every((anchor) => known.pageOf.has(anchor)) ? known : undefined;
    const printing = { session, numbering, headings: await session.headings() };
    const expected = numbered.length > 0 ? (mapped ?? (await layOut(printing, document.html))) : undefined;
    let print = await printFilled(printing, expected);
    // Print again if necessary: the map may be outdated, or a number may have moved a line.
    for (let tries = 2, shown = expected; shown && !agree(shown, print.destinations, numbering); tries -= 1) {
      if (tries === 0) throw unstable(document);
      shown = print.destinations;
      print = await printFilled(printing, shown);
    }
    return print;
  });
}

/** Headings give their own places. All other places are destinations, which should be few. */
async function layOut({ session, numbering, headings }: Printing, html: string): Promise<Destinations> {
  const { numbered } = numbering;
  const known = new Set(headings.map(({ id }) => id));
  await session.addressLinks(
    linkPrefix,
    numbered.filter((anchor) => !known.has(anchor)),
  );
  await session.fill(guessPages(html, numbered));
  return readLayout(readPdfFile(await session.printLayout(placePrefix)));
}

/** Characters of markup on a page, approximately. */
const perPage = 2600;

/** Guesses that mostly have as many digits as the right numbers, so that they are as wide. */
const guessPages = (html: string, numbered: readonly string[]): ReadonlyMap<string, string> =>
  new Map(numbered.map((anchor) => [anchor, String(Math.ceil(html.indexOf(` id="${anchor}"`) / perPage) + 1)]));

interface Printing {
  readonly session: PrintSession;
  readonly numbering: Numbering;
  readonly headings: readonly PageHeading[];
}

async function printFilled(
  { session, numbering, headings }: Printing,
  known: Destinations | undefined,
): Promise<NumberedPrint> {
  if (known) {
    await session.fill(new Map(numbering.numbered.map((anchor) => [anchor, String(pageOf(known, anchor))])));
    if (numbering.style) await session.restyle(numbering.style(known));
  }
  // A link's words may be a number that was just filled in.
  const links = await session.addressLinks(linkPrefix, []);
  const file = readPdfFile(await session.print({ tagged: true }));
  const bookmarks = pairBookmarks(readBookmarks(file), headings);
  const annotations = readLinks(file, links);
  return { file, bookmarks, annotations, destinations: findPlaces(file, bookmarks, annotations) };
}

function pageOf({ pageOf: pages }: Destinations, anchor: string): number {
  const page = pages.get(anchor);
  if (page === undefined) throw new TypeError(`The book has no place ${anchor}`);
  return page;
}

const agree = (before: Destinations, after: Destinations, { numbered, style }: Numbering): boolean =>
  before.pages === after.pages &&
  numbered.every((anchor) => before.pageOf.get(anchor) === after.pageOf.get(anchor)) &&
  style?.(before) === style?.(after);

const unstable = ({ name }: PrintDocument): ProblemError =>
  new ProblemError(problem('page-number-unstable', {}, { name }));
