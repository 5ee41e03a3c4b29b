/** Inspects the fonts of publication.yml: whether they are fonts, may be embedded, and which letters they have. */

import { maxFontBytes } from '../../problems/limits.ts';
import type { Problem } from '../../problems/problem.ts';
import { type ContentStore, type FileFault, isFault } from '../../storage/store.ts';
import { fileProblem } from '../../storage/store-problems.ts';
import type { FontFacts } from '../font-facts.ts';

const unreadable: FontFacts = { isReadable: false, embedding: 0, characters: new Set() };

/** @param files paths of existing files, relative to the content folder */
export async function lookIntoFonts(store: ContentStore, files: readonly string[]): Promise<Map<string, FontFacts>> {
  const facts = files.map(async (file) => [file, await lookInto(await store.read(file, maxFontBytes))] as const);
  return new Map(await Promise.all(facts));
}

/** What stands in the way of files that are published with the fonts: their licences. */
export async function unreadableFiles(store: ContentStore, files: readonly string[]): Promise<Problem[]> {
  const read = files.map(async (file) => [file, await store.read(file, maxFontBytes)] as const);
  return (await Promise.all(read)).flatMap(([file, found]) => (isFault(found) ? [fileProblem(file, found)] : []));
}

/** TrueType, and OpenType with PostScript outlines. */
const signatures = ['\u0000\u0001\u0000\u0000', 'true', 'OTTO'];
const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2'];
const outlines = ['glyf', 'CFF '];

async function lookInto(read: Uint8Array | FileFault): Promise<FontFacts> {
  if (isFault(read)) return unreadable;
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  const tables = tablesOf(bytes);
  const os2 = tables?.get('OS/2');
  const isWhole = needed.every((tag) => tables?.has(tag)) && outlines.some((tag) => tables?.has(tag));
  if (!os2 || !isWhole || os2.length < 10) return unreadable;
  // Few publications have fonts of their own, so HarfBuzz is loaded only here.
  const { Blob, Face } = await import('harfbuzzjs');
  // A copy: harfbuzzjs 1.6.4 returns a view of its own memory.
  const characters = new Set(new Face(new Blob(bytes)).collectUnicodes());
  return characters.size === 0 ? unreadable : { isReadable: true, embedding: os2.readUInt16BE(8), characters };
}

/** The tables by tag; undefined where the file is not a font or is truncated. */
function tablesOf(bytes: Buffer): Map<string, Buffer> | undefined {
  if (!signatures.includes(bytes.toString('latin1', 0, 4)) || bytes.length < 12) return undefined;
  const count = bytes.readUInt16BE(4);
  if (bytes.length < 12 + count * 16) return undefined;
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = bytes.subarray(12 + index * 16, 28 + index * 16);
    const start = entry.readUInt32BE(8);
    return { tag: entry.toString('latin1', 0, 4), start, end: start + entry.readUInt32BE(12) };
  });
  if (entries.some(({ end }) => end > bytes.length)) return undefined;
  return new Map(entries.map(({ tag, start, end }) => [tag, bytes.subarray(start, end)]));
}
