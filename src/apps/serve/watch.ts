import { existsSync, watch } from 'node:fs';
import path from 'node:path';

export interface Change {
  /** Absolute paths of what changed. */
  readonly files: readonly string[];
  /** When the first of them was seen (`performance.now()`). */
  readonly since: number;
}

/** Editors write a file in several steps, and programs write several files: changes this near are one. */
const quiet = 60;

/**
 * Watches folders with all that is in them.
 * @param onChange called once for changes that come together
 * @returns stops watching
 */
export function watchFolders(folders: readonly string[], onChange: (change: Change) => void): () => void {
  const files = new Set<string>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const change = { files: [...files], since };
    files.clear();
    onChange(change);
  };
  const note = (file: string): void => {
    if (isScratch(file)) return;
    if (files.size === 0) since = performance.now();
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, { recursive: true }, (_event, name) => note(name === null ? folder : path.join(folder, name))),
    );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** What editors and systems write for themselves: `.name.swp`, `name~`, `4913`, `.DS_Store`. */
const isScratch = (file: string): boolean => /^\.|~$|^4913$|\.(swp|swx|tmp)$/.test(path.basename(file));
