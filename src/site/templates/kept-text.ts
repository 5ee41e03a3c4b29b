import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ByteCache } from '../../model/memory/byte-cache.ts';

/** The inputs of a text: files with code and versions, and values. */
export interface MadeFrom {
  readonly files: readonly string[];
  readonly values: readonly string[];
}

/** The text from the cache if its inputs are the same; else it is made and stored. */
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
