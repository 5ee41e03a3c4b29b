/**
 * What pages paint, line by line as Chromium writes it. Two things are mended: an invisible soft hyphen in every place
 * where a word might have been broken is taken out, so that words come out whole; and what says nothing (running heads,
 * folios, rules, grounds) is marked as an artifact, which a screen reader passes over (ISO 14289-1, 7.1).
 */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type Box, figureBoxes } from './figure-boxes.ts';
import { pageObjects } from './pages.ts';
import { numberAfter, type PdfFile } from './pdf-file.ts';

const deflated = promisify(deflate);

/** As many pages at once as there are threads that compress. */
const atOnce = 4;

export interface MendedPage {
  /** The object of its content. */
  readonly number: number;
  readonly stream: Buffer;
  /** The marks of elements that became artifacts. */
  readonly decorations: readonly number[];
  /** The marks of texts of which nothing is painted here. */
  readonly empty: readonly number[];
  /** Where its figures stand, by their marks. */
  readonly figures: ReadonlyMap<number, Box>;
}

/** The content of all pages by the pages' object numbers, mended. */
export async function mendPages(file: PdfFile): Promise<Map<number, MendedPage>> {
  const mended = new Map<number, MendedPage>();
  const pages = pageObjects(file);
  for (let at = 0; at < pages.length; at += atOnce) {
    const few = pages.slice(at, at + atOnce);
    const done = await Promise.all(few.map(async (page) => [page, await mendPage(file, page)] as const));
    for (const [page, each] of done) mended.set(page, each);
  }
  return mended;
}

async function mendPage(file: PdfFile, page: number): Promise<MendedPage> {
  const number = numberAfter(file.object(page), /\/Contents (\d+) 0 R/);
  const source = (await file.stream(number)).toString('latin1');
  const { content, decorations } = markArtifacts(mendHyphens(source));
  const packed = await deflated(Buffer.from(content, 'latin1'));
  const head = `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`;
  const stream = Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]);
  return { number, stream, decorations, empty: emptyMarks(source), figures: figureBoxes(content) };
}

/**
 * Letters are taller than their lines: what stands in the first line of a page is also marked on the page before it, with
 * nothing painted there.
 */
export const emptyMarks = (content: string): number[] =>
  [...content.matchAll(/\/MCID (\d+) >>BDC\nBT\nET\n([\s\S]*?)EMC\n/g)]
    .filter(([, , painted]) => !painted?.includes(' Tj'))
    .map(([, mark]) => Number(mark));

/**
 * A soft hyphen where no line breaks is taken out; moves of the pen stay, since what follows is placed from there. The
 * hyphen at a line's end says that it is a soft one, and belongs to the text before it.
 */
export const mendHyphens = (content: string): string =>
  content
    .replace(/\/Span<<\/ActualText <FEFF00AD> >> BDC\n([\s\S]*?)EMC\n/gi, (_, inner: string) =>
      inner.replace(/<[0-9A-F]+> Tj/gi, ''),
    )
    .replace(
      /(EMC\n)?BT\n\/Span<<\/ActualText <FEFF2010> >> BDC\n([\s\S]*?EMC\nET\n)/g,
      (_, end = '', rest: string) => `BT\n/Span<</ActualText <FEFF00AD> >> BDC\n${rest}${end}`,
    );

/**
 * Goes from one marked piece to the next: what stands between them is an artifact, and so is a mark that says nothing.
 */
export function markArtifacts(source: string): { content: string; decorations: number[] } {
  const decorations: number[] = [];
  let content = '';
  let at = 0;
  for (let start = nextMark(source, 0); start >= 0; start = nextMark(source, at)) {
    content += markPieces(source.slice(at, start));
    at = endOfMark(source, start);
    const piece = source.slice(start, at);
    const mark = decorationMark(piece);
    if (mark !== undefined) decorations.push(mark);
    content += mark === undefined ? piece : `/Artifact BMC\n${piece.slice(piece.indexOf('BDC\n') + 4)}`;
  }
  return { content: content + markPieces(source.slice(at)), decorations };
}

/** What rules, grounds and the bullets of lists are painted with alone; pictures are content. */
function decorationMark(piece: string): number | undefined {
  const [, role = '', mark] = /^\/(\w+) <<\/MCID (\d+) ?>> ?BDC\n/.exec(piece) ?? [];
  if (mark === undefined || role === 'Figure') return undefined;
  return /^(?:BT|\/\S+ (?:Do|sh))$/m.test(piece) || !paints.test(piece) ? undefined : Number(mark);
}

const paints = /^(?:f\*?|F|S|s|B\*?|b\*?)$/m;

/** Where the line with the next `BDC` begins; -1 where none follows. */
function nextMark(content: string, from: number): number {
  const mark = content.indexOf('BDC\n', from);
  return mark < 0 ? -1 : content.lastIndexOf('\n', mark) + 1;
}

/** Behind the `EMC` that closes the mark which begins at `start`. */
function endOfMark(content: string, start: number): number {
  let at = content.indexOf('BDC\n', start) + 4;
  for (let depth = 1; depth > 0; ) {
    const end = content.indexOf('EMC\n', at);
    if (end < 0) return content.length;
    const inner = content.indexOf('BDC\n', at);
    depth += inner >= 0 && inner < end ? 1 : -1;
    at = (inner >= 0 && inner < end ? inner : end) + 4;
  }
  return at;
}

/** Texts, painted paths and pictures, but no clipping paths (`n`). */
const painted = /^(?:BT\n[\s\S]*?^ET|(?:(?:[-\d. ]+ (?:re|[mlcvy])|h)\n)+(?:f\*?|F|S|s|B\*?|b\*?)|\/\S+ (?:Do|sh))\n/gm;

const markPieces = (content: string): string =>
  content.replace(painted, (piece: string) => `/Artifact BMC\n${piece}EMC\n`);
