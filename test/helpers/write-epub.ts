import { type EpubRequest, packEpub } from '../../src/epub/write-epub.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** An EPUB in one piece. */
export async function writeEpub(
  request: EpubRequest,
): Promise<{ readonly bytes: Uint8Array; readonly problems: readonly Problem[] }> {
  const { pieces, problems } = await packEpub(request);
  return { bytes: Buffer.concat(pieces), problems };
}
