/**
 * Writes packed files as a zip archive for EPUB's container (OCF 3.3, APPNOTE 6.3): no folders, no extra fields, the
 * same time for all files, so that the bytes depend only on the content. Pure; runs in a browser too.
 */
export interface PackedFile {
  /** ASCII, with forward slashes. */
  readonly name: string;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly data: Uint8Array<ArrayBuffer>;
  /** 0: uncompressed, 8: deflated. */
  readonly method: 0 | 8;
}

/** 1 January 1980, the earliest date in a zip. */
const time = 0;
const date = (1 << 5) | 1;
const version = 20;
const utf8Names = 0x0800;

/** The pieces of the archive, in order. */
export function layOutZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const head = localHeader(file, name);
    directory.push(directoryHeader(file, name, offset), name);
    pieces.push(head, name, file.data);
    offset += head.length + name.length + file.data.length;
  }
  return [...pieces, ...directory, endOfDirectory(files.length, sizeOf(directory), offset)];
}

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, each) => sum + each.length, 0);

type Fields = readonly (readonly [bytes: 2 | 4, value: number])[];

/** Numbers of two or four bytes, little-endian. */
function record(fields: Fields): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/**
 * The fields that both headers have: version, flags, method, time, date, checksum, sizes, lengths of name and extras.
 */
const factsOf = ({ crc, size, data, method }: PackedFile, name: Uint8Array): Fields => [
  [2, version],
  [2, utf8Names],
  [2, method],
  [2, time],
  [2, date],
  [4, crc],
  [4, data.length],
  [4, size],
  [2, name.length],
  [2, 0],
];

const localHeader = (file: PackedFile, name: Uint8Array) => record([[4, 0x04034b50], ...factsOf(file, name)]);

/** Further fields: comment, disk, internal and external attributes, and the offset of the file. */
const directoryHeader = (file: PackedFile, name: Uint8Array, offset: number) =>
  record([[4, 0x02014b50], [2, version], ...factsOf(file, name), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]);

const endOfDirectory = (count: number, size: number, offset: number) =>
  record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
