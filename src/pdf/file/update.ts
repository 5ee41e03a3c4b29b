/**
 * Describes a printed PDF: title, authors, dates, XMP, mended bookmarks, inner links. The new objects are appended as an
 * incremental update (ISO 32000-1, 7.5.6), which leaves pages and tags as they are and takes no time.
 */
import { createHash } from 'node:crypto';
import type { Bookmark, PrintedHeading } from './bookmarks.ts';
import { retitle } from './bookmarks.ts';
import { linkInside } from './inner-links.ts';
import type { PdfFile } from './pdf-file.ts';
import { writeTextString } from './text-string.ts';
import { writeXmp } from './xmp.ts';

export interface Description {
  readonly title: string;
  /** People or organisations. */
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly licenceUrl: string | undefined;
  readonly date: Date;
}

/** @param bookmarks each with its heading, in order */
export function describePdf(
  file: PdfFile,
  about: Description,
  bookmarks: readonly { readonly bookmark: Bookmark; readonly heading: PrintedHeading }[],
): Uint8Array {
  const { root, info, size } = file.trailer;
  const metadata = size;
  const objects = new Map<number, Buffer>([
    [info, Buffer.from(infoObject(about), 'latin1')],
    [root, Buffer.from(catalogue(file.object(root), metadata), 'latin1')],
    [metadata, metadataObject(about)],
  ]);
  const places = new Map(bookmarks.map(({ bookmark, heading }) => [heading.id, bookmark]));
  const mended = bookmarks
    .filter(({ bookmark, heading }) => bookmark.title !== heading.text)
    .map(({ bookmark, heading }): [number, string] => [bookmark.number, retitle(bookmark, heading.text)]);
  for (const [number, text] of [...mended, ...linkInside(file, places)]) {
    objects.set(number, Buffer.from(text, 'latin1'));
  }
  return appendObjects(file, objects, about.date);
}

/** `D:20261123000000+00'00'`: 23 characters, as many as Chromium writes. */
const pdfDate = (date: Date): string =>
  `D:${date
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14)}+00'00'`;

function infoObject({ title, authors, subject, keywords, date }: Description): string {
  const entries = [
    ['Title', title],
    ['Author', authors.join(', ')],
    ['Subject', subject],
    ['Keywords', keywords.join(', ')],
    ['Creator', 'Compendium'],
    ['Producer', 'Skia/PDF'],
  ].filter(([, value]) => value);
  const texts = entries.map(([key, value]) => `/${key} ${writeTextString(value ?? '')}`);
  return `<<${texts.join('\n')}\n/CreationDate (${pdfDate(date)})\n/ModDate (${pdfDate(date)})>>`;
}

function catalogue(source: string, metadata: number): string {
  const preferences = source.includes('/DisplayDocTitle true')
    ? ''
    : '\n/ViewerPreferences <</Type /ViewerPreferences\n/DisplayDocTitle true>>';
  return source.replace(/>>\s*$/, `\n/PageMode /UseOutlines\n/Metadata ${metadata} 0 R${preferences}>>`);
}

function metadataObject(about: Description): Buffer {
  const xmp = Buffer.from(writeXmp(about), 'utf8');
  const head = Buffer.from(`<</Type /Metadata\n/Subtype /XML\n/Length ${xmp.length}>> stream\n`, 'latin1');
  return Buffer.concat([head, xmp, Buffer.from('\nendstream', 'latin1')]);
}

/** Replaces the time of printing in the first revision by one of the same length. */
function fixDates(bytes: Buffer, date: Date): void {
  const head = bytes.toString('latin1', 0, 8192);
  for (const match of head.matchAll(/\/(?:CreationDate|ModDate) \((D:\d{14}\+00'00')\)/g)) {
    bytes.write(pdfDate(date), match.index + match[0].length - 1 - (match[1]?.length ?? 0), 'latin1');
  }
}

/**
 * Structure elements are named after nodes that the browser counts from its start: `(node00008960)`. They are
 * counted anew from 1 in the same order, since the tree that finds them is sorted by name.
 */
function fixElementIds(bytes: Buffer): void {
  const places = elementIds(bytes);
  const order = [...new Set(places.map(({ id }) => id))].sort();
  const ranks = new Map(order.map((id, at) => [id, String(at + 1).padStart(8, '0')]));
  for (const { at, id } of places) bytes.write(ranks.get(id) ?? id, at, 'latin1');
}

function elementIds(bytes: Buffer): { at: number; id: string }[] {
  const found: { at: number; id: string }[] = [];
  for (let at = bytes.indexOf('(node', 0, 'latin1'); at >= 0; at = bytes.indexOf('(node', at + 5, 'latin1')) {
    const id = /^\(node(\d{8})\)/.exec(bytes.toString('latin1', at, at + 14))?.[1];
    if (id) found.push({ at: at + 5, id });
  }
  return found;
}

/** The file with the new objects behind it. A large book is copied once, and what differs between two runs mended there. */
function appendObjects(file: PdfFile, objects: ReadonlyMap<number, Buffer>, date: Date): Uint8Array {
  const whole = Buffer.concat([file.bytes, ...newRevision(file, objects)]);
  const printed = whole.subarray(0, file.bytes.length);
  fixDates(printed, date);
  fixElementIds(printed);
  const id = createHash('sha256').update(whole).digest('hex').slice(0, noId.length).toUpperCase();
  const place = whole.lastIndexOf('/ID [', undefined, 'latin1');
  whole.write(`/ID [<${id}> <${id}>]`, place, 'latin1');
  return whole;
}

/** Stands where the file's id is put in: that is a hash of all its bytes. */
const noId = '0'.repeat(32);

/** The new objects, their cross-reference table and the trailer. */
function newRevision(file: PdfFile, objects: ReadonlyMap<number, Buffer>): Buffer[] {
  const pieces: Buffer[] = [];
  let length = file.bytes.length;
  const push = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  const table = numbers.map((number) => {
    const line = `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    push(Buffer.from(`${number} 0 obj\n`, 'latin1'));
    push(objects.get(number) ?? Buffer.alloc(0));
    push(Buffer.from('\nendobj\n', 'latin1'));
    return line;
  });
  const { size, root, info, xref } = file.trailer;
  const newSize = Math.max(size, ...numbers.map((number) => number + 1));
  const trailer = `trailer\n<</Size ${newSize}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${xref}\n/ID [<${noId}> <${noId}>]>>`;
  push(
    Buffer.from(`xref\n0 1\n0000000000 65535 f \n${table.join('')}${trailer}\nstartxref\n${length}\n%%EOF\n`, 'latin1'),
  );
  return pieces;
}
