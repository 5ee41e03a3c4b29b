import type { ContentStore } from './store.ts';

/** A store of files in memory: a draft in a browser, a submission. */
export function fileStore(name: string, files: ReadonlyMap<string, string | Uint8Array>): ContentStore {
  const bytes = new Map([...files].map(([file, data]) => [file, typeof data === 'string' ? utf8.encode(data) : data]));
  const folders = new Set([...bytes.keys()].flatMap(foldersAbove));
  return {
    name,
    place: (file) => file,
    list: async () => ({ files: [...bytes.keys()].sort(), folders: [...folders].sort(), links: [], others: [] }),
    stat: async (file) => {
      const size = bytes.get(file)?.length;
      const kind = size === undefined ? 'folder' : 'file';
      if (size === undefined && !folders.has(file)) return undefined;
      return { kind, size: size ?? 0, stamp: '', memory: undefined };
    },
    read: async (file, limit) => {
      const found = bytes.get(file);
      if (!found) return { fault: folders.has(file) ? 'folder' : 'missing' };
      return found.length > limit ? { fault: 'too-large', size: found.length, limit } : found;
    },
  };
}

const utf8 = new TextEncoder();

/** `a/b/c.md` -> `a`, `a/b` */
export function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
