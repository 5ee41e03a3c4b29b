/**
 * What pages paint, line by line as Chromium writes it. Two things are mended: an invisible soft hyphen in every place
 * where a word might have been broken is taken out, so that words come out whole; and what belongs to no element of the
 * text (running heads, folios, rules) is marked as an artifact, which a screen reader passes over (ISO 14289-1, 7.1).
 */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { pageObjects } from './pages.ts';
import { numberAfter, type PdfFile } from './pdf-file.ts';

const deflated = promisify(deflate);

/** As many pages at once as there are threads that compress. */
const atOnce = 4;

/** The content streams of all pages by their object numbers, mended. */
export async function mendPages(file: PdfFile): Promise<Map<number, Buffer>> {
  const numbers = pageObjects(file).map((page) => numberAfter(file.object(page), /\/Contents (\d+) 0 R/));
  const mended = new Map<number, Buffer>();
  for (let at = 0; at < numbers.length; at += atOnce) {
    const group = numbers.slice(at, at + atOnce);
    const streams = await Promise.all(group.map((number) => mendStream(file, number)));
    group.forEach((number, index) => {
      mended.set(number, streams[index] ?? Buffer.alloc(0));
    });
  }
  return mended;
}

async function mendStream(file: PdfFile, number: number): Promise<Buffer> {
  const content = (await file.stream(number)).toString('latin1');
  const packed = await deflated(Buffer.from(markArtifacts(mendHyphens(content)), 'latin1'));
  const head = `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]);
}

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

/** Goes from one marked piece to the next; only what stands between them is looked at. */
export function markArtifacts(content: string): string {
  let result = '';
  let at = 0;
  for (let start = nextMark(content, 0); start >= 0; start = nextMark(content, at)) {
    result += markPieces(content.slice(at, start));
    at = endOfMark(content, start);
    result += content.slice(start, at);
  }
  return result + markPieces(content.slice(at));
}

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
