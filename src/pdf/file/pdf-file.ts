/**
 * Reads PDFs as Chromium writes them: PDF 1.4 with one classic cross-reference table (ISO 32000-1, 7.5.4), plain
 * dictionaries and no encryption. It is not a general PDF parser and refuses all other files.
 */
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

export interface PdfFile {
  readonly bytes: Buffer;
  /** The text of an object between `obj` and `endobj`, one character for each byte. */
  object(number: number): string;
  /** The bytes of a stream object, inflated if necessary. */
  stream(number: number): Promise<Buffer>;
  /** The offset of each object by number; 0 for none. */
  readonly offsets: Uint32Array;
  readonly trailer: { readonly size: number; readonly root: number; readonly info: number; readonly xref: number };
}

export function readPdfFile(source: Uint8Array): PdfFile {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1024));
  const xref = numberAfter(tail, /startxref\s+(\d+)/);
  const trailer = {
    size: numberAfter(tail, /\/Size (\d+)/),
    root: numberAfter(tail, /\/Root (\d+) 0 R/),
    info: numberAfter(tail, /\/Info (\d+) 0 R/),
    xref,
  };
  const offsets = readOffsets(bytes, xref, trailer.size);
  return {
    bytes,
    trailer,
    offsets,
    object: (number) => readObject(bytes, offsets, number),
    stream: (number) => readStream(bytes, offsets[number] ?? 0),
  };
}

/** The number in a dictionary's text: `/Root 12 0 R`. Throws if it is missing. */
export function numberAfter(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`This is no PDF as Chromium writes it: ${pattern.source} is missing`);
  return Number(found);
}

/** Each line of the table has 20 bytes: offset, generation, `n` or `f`. */
function readOffsets(bytes: Buffer, xref: number, size: number): Uint32Array {
  const head = bytes.toString('latin1', xref, xref + 40);
  const intro = /^xref\s+0 (\d+)\s*?\n/.exec(head);
  if (!intro || Number(intro[1]) !== size) throw new Error('The cross-reference table is not as Chromium writes it');
  const first = xref + intro[0].length;
  return Uint32Array.from({ length: size }, (_, at) =>
    Number(bytes.toString('latin1', first + at * 20, first + at * 20 + 10)),
  );
}

function readObject(bytes: Buffer, offsets: Uint32Array, number: number): string {
  const start = offsets[number];
  if (!start) throw new Error(`The PDF has no object ${number}`);
  const body = bytes.indexOf(' obj\n', start, 'latin1') + 5;
  return bytes.toString('latin1', body, bytes.indexOf('\nendobj', body, 'latin1'));
}

const inflated = promisify(inflate);

async function readStream(bytes: Buffer, start: number): Promise<Buffer> {
  const begin = bytes.indexOf(' stream\n', start, 'latin1');
  const head = bytes.toString('latin1', start, begin);
  const content = begin + ' stream\n'.length;
  const stored = bytes.subarray(content, content + numberAfter(head, /\/Length (\d+)/));
  return head.includes('/FlateDecode') ? inflated(stored) : stored;
}
