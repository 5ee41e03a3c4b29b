/** Which characters the typefaces have: read from the fonts, since a style sheet's unicode-range promises more. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { type FontFace, fontFaces, fullFonts } from './fonts.ts';
import { charactersOf } from './full-font.ts';

/** The characters of a face's unicode-range, whether the font has them or not. */
export function rangeOf(face: Pick<FontFace, 'unicodeRange'>): number[] {
  return face.unicodeRange.split(',').flatMap((piece) => {
    const [first = '', last = first] = piece.trim().replace(/^U\+/i, '').split('-');
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, at) => start + at);
  });
}

let known: Promise<ReadonlySet<number>> | undefined;

/** Every code point that one of the two families can show. */
export function coveredCharacters(): Promise<ReadonlySet<number>> {
  known ??= readCoverage();
  return known;
}

let knownFull: ReadonlySet<number> | undefined;

/** The same for the full fonts, which have more characters; the cuts of a family do not differ in them. */
export function fullCoverage(): ReadonlySet<number> {
  const upright = fullFonts().filter((font) => font.weight === 400 && font.style === 'normal');
  knownFull ??= new Set([...invisible, ...upright.flatMap(charactersOf)]);
  return knownFull;
}

/** Characters that need no glyph: line ends, tabs, and the marks that say where a line may break. */
const invisible = [0x09, 0x0a, 0x0d, 0xad, 0x200b, 0x2060];

async function readCoverage(): Promise<ReadonlySet<number>> {
  const upright = fontFaces().filter((face) => face.weight === 400 && face.style === 'normal');
  const covered = await Promise.all(upright.map(readFace));
  return new Set([...invisible, ...covered.flat()]);
}

async function readFace(face: FontFace): Promise<number[]> {
  // No text can hold half of a surrogate pair.
  const range = rangeOf(face).filter((code) => code < 0xd800 || code > 0xdfff);
  const text = range.map((code) => String.fromCodePoint(code)).join('');
  const font = await subsetFont(await readFile(face.path), text, { targetFormat: 'sfnt' });
  const wanted = new Set(range);
  return readCharacterMap(font).filter((code) => wanted.has(code));
}

/** The code points of a TrueType font's `cmap` table (OpenType 1.9, formats 4 and 12). */
export function readCharacterMap(font: Uint8Array): number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = tableOffset(view, 'cmap');
  const tables = Array.from(
    { length: view.getUint16(start + 2) },
    (_, at) => start + view.getUint32(start + 8 + at * 8),
  );
  const found = new Set(tables.flatMap((table) => readSubtable(view, table)));
  return [...found];
}

function tableOffset(view: DataView, tag: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function readSubtable(view: DataView, at: number): number[] {
  const format = view.getUint16(at);
  if (format === 4) return readSegments(view, at);
  if (format !== 12) return [];
  return Array.from({ length: view.getUint32(at + 12) }, (_, group) => {
    const place = at + 16 + group * 12;
    return codesBetween(view.getUint32(place), view.getUint32(place + 4));
  }).flat();
}

function readSegments(view: DataView, at: number): number[] {
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  return Array.from({ length: count }, (_, segment) =>
    codesBetween(view.getUint16(starts + segment * 2), view.getUint16(ends + segment * 2)),
  )
    .flat()
    .filter((code) => code !== 0xffff && glyphOf(view, at, code) !== 0);
}

/** A segment may span characters that the font does not have: their glyph is 0. */
function glyphOf(view: DataView, at: number, code: number): number {
  const count = view.getUint16(at + 6) / 2;
  for (let segment = 0; segment < count; segment += 1) {
    if (view.getUint16(at + 14 + segment * 2) < code) continue;
    const delta = view.getInt16(at + 16 + count * 4 + segment * 2);
    const place = at + 16 + count * 6 + segment * 2;
    const offset = view.getUint16(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const start = view.getUint16(at + 16 + count * 2 + segment * 2);
    const glyph = view.getUint16(place + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

const codesBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
