/** The bytes of a file in pieces, so that a large book is never joined in memory. */
import { open } from 'node:fs/promises';

export type Pieces = readonly Uint8Array[];

/** The most buffers that systems write in one call. */
const atOnce = 1000;

export async function writePieces(file: string, pieces: Pieces): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (let at = 0; at < pieces.length; at += atOnce) {
      const group = pieces.slice(at, at + atOnce);
      const { bytesWritten } = await handle.writev(group);
      // `writev` may write less without failing; writing the rest raises ENOSPC.
      if (bytesWritten < sizeOf(group)) await handle.writeFile(Buffer.concat(group).subarray(bytesWritten));
    }
  } finally {
    await handle.close();
  }
}

export const sizeOf = (pieces: Pieces): number => pieces.reduce((sum, piece) => sum + piece.length, 0);
