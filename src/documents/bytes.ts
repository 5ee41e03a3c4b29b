/** Small readings of bytes. Offsets past the end give what is not there: zeros, an empty text. */

/** Bytes as the characters of their numbers. `TextDecoder` takes Latin 1 for Windows 1252, which is another. */
export const latin = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);

export const short = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const long = (bytes: Uint8Array, at: number): number => (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0;
