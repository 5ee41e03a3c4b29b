/**
 * The interface to stored content. Everything that reads content gets a store and opens no file itself. So one process
 * can read a draft, a closed edition and two publications at the same time. Paths are relative, with forward slashes.
 */
import type { FileMemory } from './file-memory.ts';

export interface ContentStore {
  /** The name for messages, for example the folder as the user typed it. */
  readonly name: string;
  /** The path of the file for people, if possible one that an editor can open. */
  place(file: string): string;
  /** Everything in the store, without hidden files and folders. */
  list(): Promise<Listing | FileFault>;
  /** Undefined if nothing has that name. */
  stat(file: string): Promise<FileInfo | undefined>;
  /**
   * The bytes of a file.
   * @param limit bytes; a larger file is a fault
   * @throws errors that are about the machine and not the file: too many open files, no memory
   */
  read(file: string, limit: number): Promise<Uint8Array | FileFault>;
}

export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Links are not followed: they could lead out of the content, or in a circle. */
  readonly links: readonly string[];
  /**
   * The paths of this list whose names on disk are decomposed (NFD), as macOS writes them. The list has them composed.
   */
  readonly decomposed?: readonly string[];
  /** Everything that is not a file, folder or link. */
  readonly others: readonly string[];
}

export interface FileInfo {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
  /** Changes whenever the bytes may have changed. */
  readonly stamp: string;
  /** The memory for results from this file; undefined where there is none. */
  readonly memory: FileMemory | undefined;
}

/** Why a file or a whole store cannot be read. */
export type FileFault =
  | { readonly fault: 'missing' | 'link' | 'folder' | 'file' | 'other' }
  | { readonly fault: 'too-large'; readonly size: number; readonly limit: number }
  /** The file differs from the manifest of the closed edition. */
  | { readonly fault: 'changed' }
  | { readonly fault: 'unreadable'; readonly file?: string; readonly cause: unknown };

export const isFault = (result: object): result is FileFault => 'fault' in result;

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** The entries directly in each folder of a listing, sorted by name. The store itself is the folder ''. */
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
