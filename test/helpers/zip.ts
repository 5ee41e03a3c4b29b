import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  /** Date and time in DOS format. */
  readonly time: number;
  readonly bytes: Buffer;
}

/** Reads a zip archive by its directory, in the order of its entries. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const data = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = data.readUInt16LE(at + 28);
    entries.push(readEntry(data, at, data.toString('utf8', at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(data: Buffer, at: number, name: string): ZipEntry {
  const method = data.readUInt16LE(at + 10);
  const local = data.readUInt32LE(at + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const packed = data.subarray(start, start + data.readUInt32LE(at + 20));
  const bytes = method === 0 ? Buffer.from(packed) : inflateRawSync(packed);
  return { name, method, time: data.readUInt32LE(at + 12), bytes };
}
