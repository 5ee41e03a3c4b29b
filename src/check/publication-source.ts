import { type LoadedLocales, localeStoreName } from '../locales/load-locales.ts';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import type { FileMemory } from '../storage/file-memory.ts';
import { folderStore } from '../storage/folder-store.ts';
import type { ContentStore } from '../storage/store.ts';

export interface PublicationSource {
  readonly content: ContentStore;
  /** Strings; later stores override earlier ones: the builder's own first, then the publication's. */
  readonly locales: readonly ContentStore[];
  /** The strings, if they are already loaded. */
  readonly words?: LoadedLocales | undefined;
  /** The facts of drawings that have not changed since. */
  readonly kept?: ByteCache | undefined;
}

/**
 * A publication in folders.
 * @param memoryOf where results of each folder's files are kept, for a process that reads them several times
 */
export const folderSource = (
  contentDir: string,
  localeDirs: readonly string[],
  memoryOf: (folder: string) => FileMemory | undefined = () => undefined,
): PublicationSource => ({
  content: folderStore(contentDir, memoryOf(contentDir)),
  locales: localeDirs.map((folder) => folderStore(folder, memoryOf(folder))),
});

/** The path for people of a file in a problem of `checkPublication`. */
export function placeOfProblem(file: string, { content, locales }: PublicationSource): string {
  const store = locales.find((each) => file.startsWith(`${localeStoreName(locales, each)}/`));
  return store ? store.place(file.slice(localeStoreName(locales, store).length + 1)) : content.place(file);
}
