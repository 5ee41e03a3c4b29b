/** The tables of a TrueType font file, and the characters that it knows (OpenType 1.9). */
export interface Sfnt {
  readonly tags: readonly string[];
  /** A table's bytes. Throws where the font has none of that name. */
  readonly table: (tag: string) => Buffer;
}

export function readSfnt(bytes: Uint8Array): Sfnt {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Buffer>();
  for (let record = 12; record < 12 + 16 * data.readUInt16BE(4); record += 16) {
    const offset = data.readUInt32BE(record + 8);
    const length = data.readUInt32BE(record + 12);
    tables.set(data.toString('latin1', record, record + 4), data.subarray(offset, offset + length));
  }
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table ${tag}.`);
    return found;
  };
  return { tags: [...tables.keys()], table };
}

/** Glyphs by code point, from the first subtable of format 4 or 12. */
export function readCharacters(cmap: Buffer): Map<number, number> {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) return readSegments(subtable);
    if (format === 12) return readGroups(subtable);
  }
  return new Map();
}

function readSegments(subtable: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const double = subtable.readUInt16BE(6);
  for (let at = 14; at < 14 + double; at += 2) {
    const start = subtable.readUInt16BE(at + double + 2);
    const delta = subtable.readUInt16BE(at + 2 * double + 2);
    const rangeAt = at + 3 * double + 2;
    const range = subtable.readUInt16BE(rangeAt);
    for (let code = start; code <= subtable.readUInt16BE(at) && code < 0xffff; code += 1) {
      const found = range === 0 ? code : subtable.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (range === 0 || found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
  return glyphs;
}

function readGroups(subtable: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < subtable.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const start = subtable.readUInt32BE(at);
    for (let code = start; code <= subtable.readUInt32BE(at + 4); code += 1)
      glyphs.set(code, subtable.readUInt32BE(at + 8) + code - start);
  }
  return glyphs;
}
