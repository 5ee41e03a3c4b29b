import type { ContentStore } from './store.ts';

/**
 * The result that a reader makes from a file. It is kept until the file changes, if the file's store has a memory.
 * @param reader the key of its results
 * @param key what else the result depends on
 */
export async function remembered<T>(
  store: ContentStore,
  file: string,
  reader: object,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  // The stamp is read before the file: if the file is saved in between, it is read again next time.
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

/** Makes a reader that keeps its results. @param read its result must depend only on the file and the texts after it */
export const rememberFile =
  <More extends readonly string[], T>(
    read: (store: ContentStore, file: string, ...more: More) => Promise<T>,
  ): ((store: ContentStore, file: string, ...more: More) => Promise<T>) =>
  (store, file, ...more) =>
    remembered(store, file, read, JSON.stringify(more), () => read(store, file, ...more));
