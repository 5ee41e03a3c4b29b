import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { RasterPicture } from '../../model/picture.ts';

/**
 * The files that the last run of this process wrote into a folder. A run writes only files that differ, and removes
 * pages that no longer exist.
 */
export interface OutputMemory {
  /** The hash of each file, by its path below the folder. */
  readonly hashes: Map<string, string>;
  /** Pictures whose files are all written. */
  readonly pictures: WeakSet<RasterPicture>;
}

/** Of files from another process only the names are known, so all are written again. */
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
