/** Functions that read bytes. Beyond the end they return zeros or an empty text. */

/**
 * Bytes as the characters with their numbers. `TextDecoder` cannot do this, because it decodes Latin 1 as Windows 1252.
 */
export const latin = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);

export const short = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const long = (bytes: Uint8Array, at: number): number => (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0;
