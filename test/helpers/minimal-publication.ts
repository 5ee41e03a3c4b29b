import path from 'node:path';
import { createMemory, type FileMemory } from '../../src/storage/file-memory.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import type { ContentStore } from '../../src/storage/store.ts';

/** The smallest publication without problems: `content` and `locales`. */
export const minimalPublication = path.join(import.meta.dirname, '../fixtures/minimal');

const memories = new Map<string, FileMemory>();

/** The files of the minimal publication are read once, because they do not change while tests run. */
export function minimalStore(part: 'content' | 'locales'): ContentStore {
  const memory = memories.get(part) ?? createMemory();
  memories.set(part, memory);
  return folderStore(path.join(minimalPublication, part), memory);
}

export const emptyStore: ContentStore = {
  name: 'nothing',
  place: (file) => file,
  list: async () => ({ files: [], folders: [], links: [], others: [] }),
  stat: async () => undefined,
  read: async () => ({ fault: 'missing' }),
};
