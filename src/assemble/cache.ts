/** Finished exports, kept by the hash of their inputs. Safe to delete at any time. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface CachedExport {
  readonly bytes: Uint8Array;
  readonly pages: number | undefined;
}

export interface ExportCache {
  read(key: string): Promise<CachedExport | undefined>;
  write(key: string, value: CachedExport): Promise<void>;
}

interface Entry {
  readonly sha256: string;
  readonly pages?: number;
}

/** @param folder the cache's folder, made when first needed */
export function openCache(folder: string): ExportCache {
  const entryFile = (key: string): string => path.join(folder, key.slice(0, 2), `${key}.json`);
  const bytesFile = (key: string): string => path.join(folder, key.slice(0, 2), key);
  return {
    async read(key) {
      try {
        const entry = JSON.parse(await readFile(entryFile(key), 'utf8')) as Entry;
        const bytes = await readFile(bytesFile(key));
        // A file cut short by a full disk or a crash must never be taken for a book.
        return sha256(bytes) === entry.sha256 ? { bytes, pages: entry.pages } : undefined;
      } catch {
        return undefined;
      }
    },
    async write(key, { bytes, pages }) {
      await mkdir(path.dirname(bytesFile(key)), { recursive: true });
      await writeWhole(bytesFile(key), bytes);
      await writeWhole(
        entryFile(key),
        JSON.stringify({ sha256: sha256(bytes), ...(pages !== undefined && { pages }) }),
      );
    },
  };
}

/** Keeps nothing: every book is made anew. */
export const noCache: ExportCache = { read: async () => undefined, write: async () => undefined };

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, data);
  await rename(aside, file);
}
