/**
 * Reads the directory at the end of an archive (APPNOTE of PKWARE, 4.3.12) and a few of its files, with a limit for
 * memory. The directory says what is encrypted and how large everything is; libraries do not give access to it.
 */
import { constants, inflateRawSync } from 'node:zlib';
import { latin, long, short } from './bytes.ts';

export interface Entry {
  readonly name: string;
  /** The size in bytes that the directory states. */
  readonly size: number;
  readonly packed: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly start: number;
}

/** No document has more, and readers' computers might not cope with it. */
export const mostEntries = 10_000;
export const mostUnpacked = 1_000_000_000;

export type Archive = { readonly entries: readonly Entry[] } | { readonly fault: 'damaged' | 'too-large' };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

export function readArchive(bytes: Uint8Array): Archive {
  const end = findEnd(bytes);
  if (end === undefined) return { fault: 'damaged' };
  const count = short(bytes, end + 10);
  // Archives in the ZIP64 form are larger than any document.
  if (count > mostEntries || long(bytes, end + 16) === 0xffffffff) return { fault: 'too-large' };
  const entries: Entry[] = [];
  let at = long(bytes, end + 16);
  for (let index = 0; index < count; index += 1) {
    if (long(bytes, at) !== entryMark) return { fault: 'damaged' };
    const [nameLength, extra, comment] = [short(bytes, at + 28), short(bytes, at + 30), short(bytes, at + 32)];
    entries.push(entryAt(bytes, at, nameLength));
    at += 46 + nameLength + extra + comment;
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  return unpacked > mostUnpacked ? { fault: 'too-large' } : { entries };
}

function findEnd(bytes: Uint8Array): number | undefined {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1) if (long(bytes, at) === endMark) return at;
  return undefined;
}

const entryAt = (bytes: Uint8Array, at: number, nameLength: number): Entry => ({
  name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
  size: long(bytes, at + 24),
  packed: long(bytes, at + 20),
  isEncrypted: (short(bytes, at + 8) & 1) === 1,
  method: short(bytes, at + 10),
  start: long(bytes, at + 42),
});

/** Bytes: far more than the parts that are inspected. */
const mostRead = 20_000_000;

/**
 * A file of the archive; undefined where it cannot be unpacked or is too large.
 * @param packed how many packed bytes to read; all unless given
 */
export function unpack(bytes: Uint8Array, entry: Entry, packed = entry.packed): Uint8Array | undefined {
  const start = entry.start + 30 + short(bytes, entry.start + 26) + short(bytes, entry.start + 28);
  const data = bytes.subarray(start, start + Math.min(packed, entry.packed));
  if (entry.method === 0) return data.subarray(0, mostRead);
  if (entry.method !== 8) return undefined;
  try {
    // If only the beginning of a file was read, its data has no end mark.
    return inflateRawSync(data, { maxOutputLength: mostRead, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    if (isOfData(cause)) return undefined;
    throw cause;
  }
}

/** Whether zlib rejects the data: it is broken, or larger than the limit. */
export const isOfData = (cause: unknown): boolean =>
  /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test((cause as NodeJS.ErrnoException).code ?? '');

/** The text of a small file in the archive; empty where there is none. */
export function textOf(bytes: Uint8Array, entries: readonly Entry[], name: string): string {
  const entry = entries.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const unpacked = entry && !entry.isEncrypted ? unpack(bytes, entry) : undefined;
  return unpacked ? decoded(unpacked) : '';
}

/** XML is in UTF-8 or, with a byte order mark, in UTF-16. */
const decoded = (bytes: Uint8Array): string =>
  new TextDecoder(/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(latin(bytes, 0, 2)) ? 'utf-16' : 'utf-8').decode(bytes);
