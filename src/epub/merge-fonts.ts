/**
 * Puts the subsets of one face, a file for each script, together into one TrueType font (OpenType 1.9). Many reading
 * systems know neither `unicode-range` nor a second font of the same name: they would show one script in the book's
 * typeface and the other in their own. All glyphs of the first font keep their numbers, and so its kerning holds.
 *
 * Steps: renumber composite glyphs, join glyf, loca and hmtx, write one cmap, take the largest limits in head, hhea,
 * maxp and OS/2, and write the tables with their checksums.
 */
import { readCharacters, readSfnt, type Sfnt } from './sfnt.ts';

/** @param fonts of the same face and units; the first gives names, metrics and features */
export function mergeFonts(fonts: readonly Uint8Array[]): Uint8Array {
  const parts = fonts.map(readPart);
  const [base] = parts;
  if (!base || parts.length === 1) return fonts[0] ?? new Uint8Array();
  if (parts.some((part) => part.unitsPerEm !== base.unitsPerEm)) throw new Error('The fonts have different units.');
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.glyphs.length, 0));
  const glyphs = parts.flatMap((part, at) => part.glyphs.map((glyph) => renumber(glyph, starts[at] ?? 0)));
  const { glyf, loca } = writeGlyphs(glyphs);
  const tables = new Map(keptTables(base.font));
  tables.set('glyf', glyf);
  tables.set('loca', loca);
  tables.set('hmtx', Buffer.concat(parts.map((part) => part.metrics)));
  tables.set('cmap', writeCharacters(parts, starts));
  tables.set('head', mergeHead(parts));
  tables.set('hhea', mergeHhea(parts, glyphs.length));
  tables.set('maxp', mergeMaxp(parts, glyphs.length));
  tables.set('OS/2', mergeOs2(parts));
  tables.set('post', writePost(base.font));
  return writeSfnt(tables);
}

interface Part {
  readonly font: Sfnt;
  readonly unitsPerEm: number;
  readonly glyphs: readonly Buffer[];
  /** hmtx with an advance for every glyph. */
  readonly metrics: Buffer;
  readonly characters: ReadonlyMap<number, number>;
}

function readPart(bytes: Uint8Array): Part {
  const font = readSfnt(bytes);
  const count = font.table('maxp').readUInt16BE(4);
  const long = font.table('head').readInt16BE(50) === 1;
  const loca = font.table('loca');
  const offset = (index: number): number => (long ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index));
  const glyf = font.table('glyf');
  return {
    font,
    unitsPerEm: font.table('head').readUInt16BE(18),
    glyphs: Array.from({ length: count }, (_, index) => glyf.subarray(offset(index), offset(index + 1))),
    metrics: readMetrics(font, count),
    characters: readCharacters(font.table('cmap')),
  };
}

function readMetrics(font: Sfnt, count: number): Buffer {
  const hmtx = font.table('hmtx');
  const full = font.table('hhea').readUInt16BE(34);
  const metrics = Buffer.alloc(4 * count);
  for (let glyph = 0; glyph < count; glyph += 1) {
    metrics.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(glyph, full - 1)), 4 * glyph);
    const bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
    metrics.writeInt16BE(hmtx.readInt16BE(bearing), 4 * glyph + 2);
  }
  return metrics;
}

/** A glyph made of others names them by number. */
function renumber(glyph: Buffer, by: number): Buffer {
  if (by === 0 || glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph;
  const copy = Buffer.from(glyph);
  let at = 10;
  for (let more = true; more; ) {
    const flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(copy.readUInt16BE(at + 2) + by, at + 2);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return copy;
}

function writeGlyphs(glyphs: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const padded = glyphs.map(padToFour);
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  let offset = 0;
  padded.forEach((glyph, index) => {
    loca.writeUInt32BE(offset, 4 * index);
    offset += glyph.length;
  });
  loca.writeUInt32BE(offset, 4 * glyphs.length);
  return { glyf: Buffer.concat(padded), loca };
}

const padToFour = (bytes: Buffer): Buffer =>
  bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);

/** Tables that hold no glyph numbers beyond the first font's, or none at all. */
function keptTables(font: Sfnt): [string, Buffer][] {
  const kept = ['GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'name', 'prep'];
  return kept.filter((tag) => font.tags.includes(tag)).map((tag) => [tag, font.table(tag)]);
}

interface Segment {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

/** A cmap with one subtable of format 4, for Unicode and for Windows. */
function writeCharacters(parts: readonly Part[], starts: readonly number[]): Buffer {
  const glyphs = new Map<number, number>();
  parts.forEach((part, at) => {
    for (const [code, glyph] of part.characters) {
      if (code < 0xffff && glyph !== 0 && !glyphs.has(code)) glyphs.set(code, glyph + (starts[at] ?? 0));
    }
  });
  const segments: Segment[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const open = segments.at(-1);
    if (open && open.last + 1 === code && open.glyph + code - open.first === glyph) open.last = code;
    else segments.push({ first: code, last: code, glyph });
  }
  return writeSegments([...segments, { first: 0xffff, last: 0xffff, glyph: 0 }]);
}

function writeSegments(segments: readonly Segment[]): Buffer {
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const head = [0, 2, 0, 3, 0, 20, 3, 1, 0, 20];
  const subtable = [4, 16 + 8 * count, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)];
  const ends = segments.map(({ last }) => last);
  const firsts = segments.map(({ first }) => first);
  const deltas = segments.map(({ first, glyph }) => (first === 0xffff ? 1 : glyph - first) & 0xffff);
  const words = [...head, ...subtable, ...ends, 0, ...firsts, ...deltas, ...segments.map(() => 0)];
  const cmap = Buffer.alloc(2 * words.length);
  words.forEach((word, at) => {
    cmap.writeUInt16BE(word, 2 * at);
  });
  return cmap;
}

const copyOf = (parts: readonly Part[], tag: string): Buffer => Buffer.from(parts[0]?.font.table(tag) ?? []);

function mergeHead(parts: readonly Part[]): Buffer {
  const head = copyOf(parts, 'head');
  const values = (at: number): number[] => parts.map((part) => part.font.table('head').readInt16BE(at));
  for (const at of [36, 38]) head.writeInt16BE(Math.min(...values(at)), at);
  for (const at of [40, 42]) head.writeInt16BE(Math.max(...values(at)), at);
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  return head;
}

function mergeHhea(parts: readonly Part[], glyphs: number): Buffer {
  const hhea = copyOf(parts, 'hhea');
  const values = (at: number): number[] => parts.map((part) => part.font.table('hhea').readInt16BE(at));
  hhea.writeUInt16BE(Math.max(...values(10)), 10);
  for (const at of [12, 14]) hhea.writeInt16BE(Math.min(...values(at)), at);
  hhea.writeInt16BE(Math.max(...values(16)), 16);
  hhea.writeUInt16BE(glyphs, 34);
  return hhea;
}

/** The limits of glyphs: points, contours, parts and their depth. */
function mergeMaxp(parts: readonly Part[], glyphs: number): Buffer {
  const maxp = copyOf(parts, 'maxp');
  for (const at of [6, 8, 10, 12, 28, 30])
    maxp.writeUInt16BE(Math.max(...parts.map((part) => part.font.table('maxp').readUInt16BE(at))), at);
  maxp.writeUInt16BE(glyphs, 4);
  return maxp;
}

/** The scripts and code points that the font says it covers. */
function mergeOs2(parts: readonly Part[]): Buffer {
  const os2 = copyOf(parts, 'OS/2');
  const tables = parts.map((part) => part.font.table('OS/2'));
  for (const at of [42, 46, 50, 54])
    os2.writeUInt32BE(
      tables.reduce((bits, table) => (bits | table.readUInt32BE(at)) >>> 0, 0),
      at,
    );
  os2.writeUInt16BE(Math.min(...tables.map((table) => table.readUInt16BE(64))), 64);
  os2.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(66))), 66);
  return os2;
}

/** Version 3: glyphs have no names. */
function writePost(font: Sfnt): Buffer {
  const post = Buffer.from(font.table('post').subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  return post;
}

const checksumOf = (table: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
};

function writeSfnt(tables: ReadonlyMap<string, Buffer>): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const header = Buffer.alloc(12 + 16 * entries.length);
  header.writeUInt32BE(0x00010000, 0);
  [entries.length, 16 * power, Math.log2(power), 16 * (entries.length - power)].forEach((word, at) => {
    header.writeUInt16BE(word, 4 + 2 * at);
  });
  let offset = header.length;
  const bodies = entries.map(([tag, table], index) => {
    const body = padToFour(table);
    const at = 12 + 16 * index;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(checksumOf(body), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([header, ...bodies]);
  const headAt = header.readUInt32BE(12 + 16 * entries.findIndex(([tag]) => tag === 'head') + 8);
  font.writeUInt32BE((0xb1b0afba - checksumOf(font)) >>> 0, headAt + 8);
  return font;
}
