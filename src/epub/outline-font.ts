/**
 * Reads the outlines of a TrueType font (OpenType 1.9: cmap, head, hhea, hmtx, loca, glyf), so that words can be
 * drawn as shapes: a picture then looks the same on every machine, whatever fonts it has. No kerning.
 */
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

interface Tables {
  readonly data: DataView;
  readonly at: (tag: string) => number;
}

export function readOutlineFont(bytes: Uint8Array): OutlineFont {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = { data, at: tableOffsets(data) };
  const unitsPerEm = data.getUint16(tables.at('head') + 18);
  const characters = readCharacters(tables);
  return {
    glyphOf: (character) => characters.get(character.codePointAt(0) ?? 0),
    advance: (glyph) => advanceOf(tables, glyph) / unitsPerEm,
    outline: (glyph, { x, y, size }) => {
      const scale = size / unitsPerEm;
      const move = (point: Point): Point => ({ ...point, x: x + point.x * scale, y: y - point.y * scale });
      return contoursOf(tables, glyph)
        .map((contour) => contourPath(contour.map(move)))
        .join('');
    },
  };
}

function tableOffsets(data: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let record = 12; record < 12 + 16 * data.getUint16(4); record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => data.getUint8(record + at)));
    offsets.set(tag, data.getUint32(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
}

/** Glyphs by code point, from the first subtable of format 4 or 12. */
function readCharacters({ data, at }: Tables): Map<number, number> {
  const cmap = at('cmap');
  for (let index = 0; index < data.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + data.getUint32(cmap + 8 + index * 8);
    const format = data.getUint16(subtable);
    if (format === 4) return readSegments(data, subtable);
    if (format === 12) return readGroups(data, subtable);
  }
  return new Map();
}

function readSegments(data: DataView, subtable: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const double = data.getUint16(subtable + 6);
  const ends = subtable + 14;
  for (let at = 0; at < double; at += 2) {
    const start = data.getUint16(ends + double + 2 + at);
    const delta = data.getUint16(ends + 2 * double + 2 + at);
    const rangeAt = ends + 3 * double + 2 + at;
    const range = data.getUint16(rangeAt);
    for (let code = start; code <= data.getUint16(ends + at) && code < 0xffff; code += 1) {
      const found = range === 0 ? code : data.getUint16(rangeAt + range + 2 * (code - start));
      if (range === 0 || found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
  return glyphs;
}

function readGroups(data: DataView, subtable: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < data.getUint32(subtable + 12); group += 1) {
    const at = subtable + 16 + group * 12;
    const start = data.getUint32(at);
    for (let code = start; code <= data.getUint32(at + 4); code += 1)
      glyphs.set(code, data.getUint32(at + 8) + code - start);
  }
  return glyphs;
}

function advanceOf({ data, at }: Tables, glyph: number): number {
  const metrics = data.getUint16(at('hhea') + 34);
  return data.getUint16(at('hmtx') + 4 * Math.min(glyph, metrics - 1));
}

function contoursOf(tables: Tables, glyph: number): Point[][] {
  const { data, at } = tables;
  const long = data.getInt16(at('head') + 50) === 1;
  const offset = (index: number): number =>
    long ? data.getUint32(at('loca') + 4 * index) : 2 * data.getUint16(at('loca') + 2 * index);
  if (offset(glyph) === offset(glyph + 1)) return [];
  const start = at('glyf') + offset(glyph);
  const count = data.getInt16(start);
  return count >= 0 ? simpleContours(data, start, count) : compositeContours(tables, start + 10);
}

function simpleContours(data: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(start + 10 + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  const reader = { at: start + 10 + 2 * count + 2 + data.getUint16(start + 10 + 2 * count) };
  const flags = readFlags(data, reader, total);
  const xs = readCoordinates(data, reader, flags, { short: 2, same: 16 });
  const ys = readCoordinates(data, reader, flags, { short: 4, same: 32 });
  const points = flags.map((flag, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0, onCurve: (flag & 1) !== 0 }));
  return ends.map((end, at) => points.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end + 1));
}

interface Reader {
  at: number;
}

function readFlags(data: DataView, reader: Reader, total: number): number[] {
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.getUint8(reader.at++);
    const repeated = flag & 8 ? data.getUint8(reader.at++) : 0;
    for (let left = repeated; left >= 0; left -= 1) flags.push(flag);
  }
  return flags;
}

/** @param bits the flags of a short distance, and of its sign or of no distance at all */
function readCoordinates(
  data: DataView,
  reader: Reader,
  flags: readonly number[],
  bits: { readonly short: number; readonly same: number },
): number[] {
  let value = 0;
  return flags.map((flag) => {
    if (flag & bits.short) {
      const distance = data.getUint8(reader.at++);
      value += flag & bits.same ? distance : -distance;
    } else if (!(flag & bits.same)) {
      value += data.getInt16(reader.at);
      reader.at += 2;
    }
    return value;
  });
}

/** A glyph made of others: letters with accents. Scaled parts do not occur in these typefaces and are not scaled. */
function compositeContours(tables: Tables, start: number): Point[][] {
  const { data } = tables;
  const contours: Point[][] = [];
  let at = start;
  for (let more = true; more; ) {
    const flags = data.getUint16(at);
    const words = (flags & 1) !== 0;
    const dx = words ? data.getInt16(at + 4) : data.getInt8(at + 4);
    const dy = words ? data.getInt16(at + 6) : data.getInt8(at + 5);
    const part = contoursOf(tables, data.getUint16(at + 2));
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
