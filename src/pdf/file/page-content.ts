/**
 * Repairs the content of pages, line by line as Chromium writes it. Soft hyphens inside a line are removed, so that
 * copied words are whole. Content without meaning (running heads, folios, rules, backgrounds) becomes an artifact,
 * which screen readers skip (ISO 14289-1, 7.1).
 */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type Box, figureBoxes } from './figure-boxes.ts';
import { pageObjects } from './pages.ts';
import { numberAfter, type PdfFile } from './pdf-file.ts';

const deflated = promisify(deflate);

/** The number of pages at once: Node has as many threads for compression. */
const atOnce = 4;

export interface MendedPage {
  readonly number: number;
  readonly stream: Buffer;
  /** The marks of elements that became artifacts. */
  readonly decorations: readonly number[];
  /** The marks of texts that paint nothing on this page. */
  readonly empty: readonly number[];
  readonly figures: ReadonlyMap<number, Box>;
}

/** The repaired content of all pages, by the pages' object numbers. */
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
 * The marks that paint nothing. Letters are taller than their lines, so Chromium marks the text in the first line of a
 * page on the page before, too.
 */
export const emptyMarks = (content: string): number[] =>
  [...content.matchAll(/\/MCID (\d+) >>BDC\nBT\nET\n([\s\S]*?)EMC\n/g)]
    .filter(([, , painted]) => !painted?.includes(' Tj'))
    .map(([, mark]) => Number(mark));

/**
 * Removes soft hyphens where no line breaks. Movements of the pen stay, because later text is placed relative to them.
 * A hyphen at the end of a line stays, is marked as soft and belongs to the text before it.
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

/** Everything between marked pieces becomes an artifact, and so do marks without meaning. */
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

/** The mark of a piece that paints only rules, backgrounds or list bullets. Pictures are content. */
function decorationMark(piece: string): number | undefined {
  const [, role = '', mark] = /^\/(\w+) <<\/MCID (\d+) ?>> ?BDC\n/.exec(piece) ?? [];
  if (mark === undefined || role === 'Figure') return undefined;
  return /^(?:BT|\/\S+ (?:Do|sh))$/m.test(piece) || !paints.test(piece) ? undefined : Number(mark);
}

const paints = /^(?:f\*?|F|S|s|B\*?|b\*?)$/m;

/** The start of the line with the next `BDC`; -1 if there is none. */
function nextMark(content: string, from: number): number {
  const mark = content.indexOf('BDC\n', from);
  return mark < 0 ? -1 : content.lastIndexOf('\n', mark) + 1;
}

/** The offset after the `EMC` that closes the mark at `start`. */
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
