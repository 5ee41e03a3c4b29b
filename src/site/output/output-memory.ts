import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { RasterPicture } from '../../model/picture.ts';

/**
 * What stands in a folder from the last run of the same process: a run writes what differs, and removes pages that are
 * gone.
 */
export interface OutputMemory {
  /** The hash of each file by its path below the folder. */
  readonly hashes: Map<string, string>;
  /** Those whose files are all there. */
  readonly pictures: WeakSet<RasterPicture>;
}

/** Of files that another process has left in a folder nothing is known but their names: all are written anew. */
export async function memoryOf(folder: string): Promise<OutputMemory> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const names = files.map((file) => path.relative(folder, file).split(path.sep).join('/'));
  return { hashes: new Map(names.map((name) => [name, ''])), pictures: new WeakSet() };
}

function noneIfMissing(cause: NodeJS.ErrnoException): Dirent[] {
  if (cause.code === 'ENOENT') return [];
  throw cause;
}
