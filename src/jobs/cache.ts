/** Stores finished books by the hash of their inputs. Its folder can be deleted at any time. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PageStart } from '../model/book/page-start.ts';
import { outputProblem } from '../storage/file-faults.ts';
import { cacheFolder } from '../storage/installation.ts';
import { type Pieces, writePieces } from './pieces.ts';
import type { Trace } from './recorded-inputs.ts';

export const defaultCacheFolder = path.join(cacheFolder, 'exports');

export interface CachedExport {
  readonly bytes: Uint8Array;
  /** Only for printed books. */
  readonly pages?: number | undefined;
  readonly pageStarts?: readonly PageStart[] | undefined;
}

/** An export before it is stored: the bytes of a large book are in pieces. */
export type KeptExport = Omit<CachedExport, 'bytes'> & ({ readonly bytes: Uint8Array } | { readonly pieces: Pieces });

/** The places in a book when it was last printed: a guess for the next print, which is then verified. */
export interface PageMap {
  readonly pages: number;
  /** For every place that links can lead to, its page, counted from 1 as viewers do. */
  readonly pageOf: ReadonlyMap<string, number>;
}

export interface KeptTrace extends Trace {
  readonly key: string;
}

export interface ExportCache {
  /** False for the cache that stores nothing; callers can skip computing keys. */
  readonly keeps: boolean;
  read(key: string): Promise<CachedExport | undefined>;
  write(key: string, value: KeptExport): Promise<void>;
  /**
   * The recorded inputs of earlier exports of a job, newest first.
   * @param job its name, of any length
   */
  readTraces(job: string): Promise<readonly KeptTrace[]>;
  /** Stores a trace; only the newest few of each job stay. */
  writeTrace(job: string, trace: KeptTrace): Promise<void>;
  /** @param book a name of the book that does not depend on its texts */
  readPageMap(book: string): Promise<PageMap | undefined>;
  writePageMap(book: string, map: PageMap): Promise<void>;
}

interface Entry {
  readonly sha256: string;
  readonly pages: number | undefined;
  readonly pageStarts: readonly PageStart[] | undefined;
}

interface StoredMap {
  readonly pages: number;
  readonly pageOf: readonly (readonly [string, number])[];
}

/** Enough for an editor who goes back and forth between a few versions of a text. */
const mostTraces = 8;

/** @param folder the cache's folder, made when first needed */
export function openCache(folder: string): ExportCache {
  const entryFile = (key: string): string => path.join(folder, key.slice(0, 2), `${key}.json`);
  const bytesFile = (key: string): string => path.join(folder, key.slice(0, 2), key);
  const tracesFile = (job: string): string => path.join(folder, 'jobs', `${sha256(Buffer.from(job))}.json`);
  const mapFile = (book: string): string => path.join(folder, 'page-maps', `${sha256(Buffer.from(book))}.json`);
  const keep = async (file: string, data: Pieces | string): Promise<void> => {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeWhole(file, data);
    } catch (cause) {
      // The cache may be on another disk than the output, so the error names its folder.
      throw outputProblem(folder, cause);
    }
  };
  const readTraces = async (job: string): Promise<readonly KeptTrace[]> => {
    try {
      return JSON.parse(await readFile(tracesFile(job), 'utf8')) as KeptTrace[];
    } catch {
      return [];
    }
  };
  return {
    keeps: true,
    readTraces,
    async writeTrace(job, trace) {
      const others = (await readTraces(job)).filter(({ key }) => key !== trace.key);
      await keep(tracesFile(job), JSON.stringify([trace, ...others].slice(0, mostTraces)));
    },
    async read(key) {
      try {
        const entry = JSON.parse(await readFile(entryFile(key), 'utf8')) as Entry;
        const bytes = await readFile(bytesFile(key));
        // A full disk or a crash may leave a truncated file, which must never become a book.
        if (sha256(bytes) !== entry.sha256) return undefined;
        return { bytes, pages: entry.pages, pageStarts: entry.pageStarts };
      } catch {
        return undefined;
      }
    },
    async write(key, value) {
      const { pages, pageStarts } = value;
      const pieces = 'pieces' in value ? value.pieces : [value.bytes];
      const entry: Entry = { sha256: sha256(...pieces), pages, pageStarts };
      await keep(bytesFile(key), pieces);
      await keep(entryFile(key), JSON.stringify(entry));
    },
    async readPageMap(book) {
      try {
        const { pages, pageOf } = JSON.parse(await readFile(mapFile(book), 'utf8')) as StoredMap;
        return { pages, pageOf: new Map(pageOf) };
      } catch {
        return undefined;
      }
    },
    async writePageMap(book, { pages, pageOf }) {
      await keep(mapFile(book), JSON.stringify({ pages, pageOf: [...pageOf] } satisfies StoredMap));
    },
  };
}

/** A cache that stores nothing, so every book is made again. */
export const noCache: ExportCache = {
  keeps: false,
  read: async () => undefined,
  write: async () => undefined,
  readTraces: async () => [],
  writeTrace: async () => undefined,
  readPageMap: async () => undefined,
  writePageMap: async () => undefined,
};

export function sha256(...pieces: Pieces): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

async function writeWhole(file: string, data: Pieces | string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await writePieces(aside, typeof data === 'string' ? [Buffer.from(data)] : data);
    await rename(aside, file);
  } catch (error) {
    // On a full disk a partly written file would only take up space.
    await rm(aside, { force: true });
    throw error;
  }
}
