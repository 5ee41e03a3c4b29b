import { type LoadedLocales, localeStoreName } from '../locales/load-locales.ts';
import type { FileMemory } from '../storage/file-memory.ts';
import { folderStore } from '../storage/folder-store.ts';
import type { ContentStore } from '../storage/store.ts';

/** Where a publication is read from. */
export interface PublicationSource {
  readonly content: ContentStore;
  /** Words; later ones win: the builder's own first, then the publication's. */
  readonly locales: readonly ContentStore[];
  /** What the words are, where they were read already. */
  readonly words?: LoadedLocales | undefined;
}

/**
 * A publication that is read from folders as they are now.
 * @param memoryOf what readers may remember of each folder, where a process reads it more than once
 */
export const folderSource = (
  contentDir: string,
  localeDirs: readonly string[],
  memoryOf: (folder: string) => FileMemory | undefined = () => undefined,
): PublicationSource => ({
  content: folderStore(contentDir, memoryOf(contentDir)),
  locales: localeDirs.map((folder) => folderStore(folder, memoryOf(folder))),
});

/** The name for people of the file that a problem of `checkPublication` is about. */
export function placeOfProblem(file: string, { content, locales }: PublicationSource): string {
  const store = locales.find((each) => file.startsWith(`${localeStoreName(locales, each)}/`));
  return store ? store.place(file.slice(localeStoreName(locales, store).length + 1)) : content.place(file);
}
