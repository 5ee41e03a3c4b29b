/** The bytes of a file in pieces: a large book is never put together in memory. */
import { open } from 'node:fs/promises';

export type Pieces = readonly Uint8Array[];

/** As many as systems take at once. */
const atOnce = 1000;

export async function writePieces(file: string, pieces: Pieces): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (let at = 0; at < pieces.length; at += atOnce) {
      const group = pieces.slice(at, at + atOnce);
      const { bytesWritten } = await handle.writev(group);
      // A disk that is nearly full takes a part and says nothing: it does when it is given the rest.
      if (bytesWritten < sizeOf(group)) await handle.writeFile(Buffer.concat(group).subarray(bytesWritten));
    }
  } finally {
    await handle.close();
  }
}

export const sizeOf = (pieces: Pieces): number => pieces.reduce((sum, piece) => sum + piece.length, 0);
