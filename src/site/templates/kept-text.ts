import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ByteCache } from '../../model/memory/byte-cache.ts';

/** What a text is made from: code and versions as the files that say them, and the values that it is made for. */
export interface MadeFrom {
  readonly files: readonly string[];
  readonly values: readonly string[];
}

/** A text that an earlier build has made from the same; else it is made, and kept. */
export async function keptText(cache: ByteCache | undefined, from: MadeFrom, make: () => string): Promise<string> {
  if (!cache) return make();
  const sources = await Promise.all(from.files.map((file) => readFile(file, 'utf8')));
  const key = createHash('sha256')
    .update(JSON.stringify([sources, from.values]))
    .digest('hex');
  const known = await cache.read(key);
  if (known) return Buffer.from(known.bytes).toString();
  const made = make();
  await cache.write(key, { bytes: Buffer.from(made) });
  return made;
}
