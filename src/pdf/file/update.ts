/**
 * Completes a printed PDF: title, authors, dates, XMP, repaired bookmarks, links with targets and descriptions. It
 * replaces whole objects, so pages and tags stay as they are; this takes almost no time.
 */
import type { NumberedPrint } from '../numbered-print.ts';
import type { Description } from './description.ts';
import { describeLinks } from './links.ts';
import type { MendedPage } from './page-content.ts';
import { mendBookmarks } from './repair/bookmarks.ts';
import { mendStructure } from './structure.ts';
import { writeTextString } from './text-string.ts';
import { fillId, writeFile } from './write-file.ts';
import { writeXmp } from './xmp.ts';

/** @param pages the repaired content of its pages, by object number */
export function describePdf(
  { file, bookmarks, annotations }: NumberedPrint,
  pages: ReadonlyMap<number, MendedPage>,
  about: Description,
): Uint8Array {
  const { root, info, size } = file.trailer;
  const texts = new Map<number, string>([
    ...mendBookmarks(file, bookmarks),
    ...describeLinks(annotations, bookmarks),
    ...mendStructure(file, pages, size + 1),
    [info, infoObject(about)],
    [root, catalogue(file.object(root), size)],
  ]);
  const objects = new Map<number, Buffer>([...texts].map(([number, text]) => [number, Buffer.from(text, 'latin1')]));
  for (const { number, stream } of pages.values()) objects.set(number, stream);
  const whole = writeFile(file, objects.set(size, metadataObject(about)));
  fixElementIds(whole);
  fillId(whole);
  return whole;
}

/** `D:20261123000000+00'00'` */
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

/**
 * Structure elements have names with a number that the browser counts from its start: `(node00008960)`. Numbers them
 * again from 1 in the same order, because the tree that finds them is sorted by name.
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
