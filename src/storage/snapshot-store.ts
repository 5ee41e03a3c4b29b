import { createHash } from 'node:crypto';
import { foldersAbove } from './file-store.ts';
import { type ContentStore, type FileFault, isFault } from './store.ts';

/** The SHA-256 of every file of a closed edition, by path. Plain JSON. */
export type Manifest = Readonly<Record<string, string>>;

/** Reads every file of a store once and returns the hashes. */
export async function takeManifest(store: ContentStore, limit: number): Promise<Manifest | FileFault> {
  const listing = await store.list();
  if (isFault(listing)) return listing;
  const sums: [string, string][] = [];
  for (const file of listing.files) {
    const bytes = await store.read(file, limit);
    if (isFault(bytes)) return bytes;
    sums.push([file, sha256(bytes)]);
  }
  return Object.fromEntries(sums);
}

/**
 * A store of a closed edition: only the files of its manifest. A file that has changed is a fault, so that nobody
 * publishes later changes under an old date.
 */
export function snapshotStore(store: ContentStore, manifest: Manifest): ContentStore {
  const sums = new Map(Object.entries(manifest));
  const folders = new Set([...sums.keys()].flatMap(foldersAbove));
  return {
    name: store.name,
    place: store.place,
    list: async () => ({ files: [...sums.keys()].sort(), folders: [...folders].sort(), links: [], others: [] }),
    stat: async (file) => {
      if (folders.has(file)) return { kind: 'folder', size: 0, stamp: '', memory: undefined };
      const stamp = sums.get(file);
      const info = stamp === undefined ? undefined : await store.stat(file);
      return info && stamp !== undefined ? { ...info, stamp } : undefined;
    },
    read: async (file, limit) => {
      const sum = sums.get(file);
      if (sum === undefined) return { fault: folders.has(file) ? 'folder' : 'missing' };
      const bytes = await store.read(file, limit);
      if (isFault(bytes)) return bytes.fault === 'missing' ? { fault: 'changed' } : bytes;
      return sha256(bytes) === sum ? bytes : { fault: 'changed' };
    },
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
