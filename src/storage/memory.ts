import type { ContentStore } from './store.ts';

/**
 * What a reader makes of a file, or made of it before, for as long as the file stays as it is. Nothing is remembered
 * where the file's store has no memory.
 * @param reader finds its results again
 * @param key what else the result depends on
 */
export async function remembered<T>(
  store: ContentStore,
  file: string,
  reader: object,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  // Asked before it is read: a file that is saved in between is read once more the next time.
  const info = await store.stat(file);
  if (!info?.memory) return make();
  const { memory, stamp } = info;
  const known = memory.of(reader);
  const name = `${file} ${key}`;
  const last = known.get(name);
  const made = last?.stamp === stamp ? (last.made as T) : await make();
  known.delete(name);
  known.set(name, { stamp, made });
  for (const oldest of known.keys()) {
    if (known.size <= memory.most) break;
    known.delete(oldest);
  }
  return made;
}

/** A reader of files that remembers. @param read its result must depend on nothing but the file and the texts after it */
export const rememberFile =
  <More extends readonly string[], T>(
    read: (store: ContentStore, file: string, ...more: More) => Promise<T>,
  ): ((store: ContentStore, file: string, ...more: More) => Promise<T>) =>
  (store, file, ...more) =>
    remembered(store, file, read, JSON.stringify(more), () => read(store, file, ...more));
