/**
 * Reads the outlines of a TrueType font (OpenType 1.9: cmap, head, hhea, hmtx, loca, glyf), so that words can be
 * drawn as shapes: a picture then looks the same on every machine, whatever fonts it has. No kerning.
 */
import { readCharacters, readSfnt, type Sfnt } from './sfnt.ts';

export interface OutlineFont {
  /** The glyph of a character, or undefined where the font has none. */
  readonly glyphOf: (character: string) => number | undefined;
  /** How far a glyph moves the pen, in ems. */
  readonly advance: (glyph: number) => number;
  /** SVG path data in ems, y downwards, moved by x. */
  readonly outline: (glyph: number, place: Place) => string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Units of the drawing in one em. */
  readonly size: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

export function readOutlineFont(bytes: Uint8Array): OutlineFont {
  const font = readSfnt(bytes);
  const unitsPerEm = font.table('head').readUInt16BE(18);
  const characters = readCharacters(font.table('cmap'));
  return {
    glyphOf: (character) => characters.get(character.codePointAt(0) ?? 0),
    advance: (glyph) => advanceOf(font, glyph) / unitsPerEm,
    outline: (glyph, { x, y, size }) => {
      const scale = size / unitsPerEm;
      const move = (point: Point): Point => ({ ...point, x: x + point.x * scale, y: y - point.y * scale });
      return contoursOf(font, glyph)
        .map((contour) => contourPath(contour.map(move)))
        .join('');
    },
  };
}

function advanceOf(font: Sfnt, glyph: number): number {
  const metrics = font.table('hhea').readUInt16BE(34);
  return font.table('hmtx').readUInt16BE(4 * Math.min(glyph, metrics - 1));
}

function contoursOf(font: Sfnt, glyph: number): Point[][] {
  const long = font.table('head').readInt16BE(50) === 1;
  const loca = font.table('loca');
  const offset = (index: number): number => (long ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index));
  const data = font.table('glyf').subarray(offset(glyph), offset(glyph + 1));
  if (data.length === 0) return [];
  const count = data.readInt16BE(0);
  return count >= 0 ? simpleContours(data, count) : compositeContours(font, data);
}

function simpleContours(data: Buffer, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => data.readUInt16BE(10 + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  const reader = { at: 12 + 2 * count + data.readUInt16BE(10 + 2 * count) };
  const flags = readFlags(data, reader, total);
  const xs = readCoordinates(data, reader, flags, { short: 2, same: 16 });
  const ys = readCoordinates(data, reader, flags, { short: 4, same: 32 });
  const points = flags.map((flag, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0, onCurve: (flag & 1) !== 0 }));
  return ends.map((end, at) => points.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end + 1));
}

interface Reader {
  at: number;
}

function readFlags(data: Buffer, reader: Reader, total: number): number[] {
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.readUInt8(reader.at++);
    const repeated = flag & 8 ? data.readUInt8(reader.at++) : 0;
    for (let left = repeated; left >= 0; left -= 1) flags.push(flag);
  }
  return flags;
}

/** @param bits the flags of a short distance, and of its sign or of no distance at all */
function readCoordinates(
  data: Buffer,
  reader: Reader,
  flags: readonly number[],
  bits: { readonly short: number; readonly same: number },
): number[] {
  let value = 0;
  return flags.map((flag) => {
    if (flag & bits.short) {
      const distance = data.readUInt8(reader.at++);
      value += flag & bits.same ? distance : -distance;
    } else if (!(flag & bits.same)) {
      value += data.readInt16BE(reader.at);
      reader.at += 2;
    }
    return value;
  });
}

/** A glyph made of others: letters with accents. Scaled parts do not occur in these typefaces and are not scaled. */
function compositeContours(font: Sfnt, data: Buffer): Point[][] {
  const contours: Point[][] = [];
  let at = 10;
  for (let more = true; more; ) {
    const flags = data.readUInt16BE(at);
    const words = (flags & 1) !== 0;
    const dx = words ? data.readInt16BE(at + 4) : data.readInt8(at + 4);
    const dy = words ? data.readInt16BE(at + 6) : data.readInt8(at + 5);
    const part = contoursOf(font, data.readUInt16BE(at + 2));
    contours.push(...part.map((contour) => contour.map((point) => ({ ...point, x: point.x + dx, y: point.y + dy }))));
    at += 4 + (words ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return contours;
}

/** A closed path of quadratic curves; between two points off the curve lies one on it. */
function contourPath(contour: readonly Point[]): string {
  const first = contour.findIndex((point) => point.onCurve);
  const turned = first > 0 ? [...contour.slice(first), ...contour.slice(0, first)] : [...contour];
  const [start] = turned;
  if (!start) return '';
  const origin = first < 0 ? middle(start, turned.at(-1) ?? start) : start;
  let path = `M${written(origin)}`;
  const points = [...(first < 0 ? turned : turned.slice(1)), origin];
  points.forEach((point, at) => {
    if (point.onCurve || at === points.length - 1) {
      if (at === 0 || points[at - 1]?.onCurve) path += `L${written(point)}`;
      return;
    }
    const next = points[at + 1] ?? origin;
    path += `Q${written(point)} ${written(next.onCurve || at === points.length - 2 ? next : middle(point, next))}`;
  });
  return `${path}Z`;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });
const written = ({ x, y }: Point): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
