/** The place where a photograph was taken, as its camera wrote it. */
import { latin } from './bytes.ts';

const gpsTag = 0x8825;

/** Whether the first directory of an Exif block (TIFF, section 2 of its specification) refers to a GPS directory. */
export function holdsPosition(exif: Uint8Array): boolean {
  const start = latin(exif, 0, 4) === 'Exif' ? 6 : 0;
  const isLittle = latin(exif, start, start + 2) === 'II';
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  const shortAt = (at: number): number => view.getUint16(at, isLittle);
  try {
    const directory = start + view.getUint32(start + 4, isLittle);
    const count = shortAt(directory);
    return Array.from({ length: count }, (_, index) => shortAt(directory + 2 + index * 12)).includes(gpsTag);
  } catch (cause) {
    // A broken Exif block has no position.
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/**
 * Whether any photograph inside a file contains the place where it was taken. Photographs are found in their original
 * form.
 */
export function holdsPositionInside(bytes: Uint8Array, text: string): boolean {
  for (let at = text.indexOf('Exif\0\0'); at >= 0; at = text.indexOf('Exif\0\0', at + 6))
    if (holdsPosition(bytes.subarray(at, at + 65_536))) return true;
  return false;
}
