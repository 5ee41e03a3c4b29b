/**
 * Where content is read from. Whoever reads content is handed a store and opens no file: so a draft, a closed edition
 * and two publications can be read by one process at the same time. Paths are relative, with forward slashes.
 */
import type { FileMemory } from './file-memory.ts';

export interface ContentStore {
  /** What the store is called where it cannot be read at all: a folder as its reader wrote it. */
  readonly name: string;
  /** The file's name for people: a path that an editor can open, where there is one. */
  place(file: string): string;
  /** Everything that the store has, without hidden files and folders. */
  list(): Promise<Listing | FileFault>;
  /** Undefined where there is nothing of that name. */
  stat(file: string): Promise<FileInfo | undefined>;
  /**
   * The bytes of a file.
   * @param limit the most bytes that are read; a larger file is a fault
   * @throws what the machine throws that says nothing of the file: too many open files, no memory
   */
  read(file: string, limit: number): Promise<Uint8Array | FileFault>;
}

export interface Listing {
  /** All files, sorted. */
  readonly files: readonly string[];
  /** All folders, sorted. */
  readonly folders: readonly string[];
  /** Links are not followed: they could lead out of the content, or in a circle. */
  readonly links: readonly string[];
  /** What is neither file, folder nor link. */
  readonly others: readonly string[];
}

export interface FileInfo {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  /** Another one whenever the bytes may be others. */
  readonly stamp: string;
  /** What is remembered of the file's layer; undefined where nothing is. */
  readonly memory: FileMemory | undefined;
}

/** Why a file or a whole store cannot be read. */
export type FileFault =
  | { readonly fault: 'missing' | 'link' | 'folder' | 'file' | 'other' }
  | { readonly fault: 'too-large'; readonly size: number; readonly limit: number }
  /** The bytes are not those that a closed edition was made of. */
  | { readonly fault: 'changed' }
  | { readonly fault: 'unreadable'; readonly file?: string; readonly cause: unknown };

export const isFault = (result: object): result is FileFault => 'fault' in result;

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What stands directly in each folder of a listing, sorted by name; the store itself is the folder ''. */
export function entriesByFolder({ files, folders, links, others }: Listing): (folder: string) => readonly Entry[] {
  const all = [
    ...files.map((file) => ({ file, kind: 'file' as const })),
    ...folders.map((file) => ({ file, kind: 'folder' as const })),
    ...[...links, ...others].map((file) => ({ file, kind: 'other' as const })),
  ];
  const byFolder = Map.groupBy(all, ({ file }) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  return (folder) =>
    (byFolder.get(folder) ?? [])
      .map(({ file, kind }): Entry => ({ name: file.slice(file.lastIndexOf('/') + 1), kind }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
}
