import { watch } from 'node:fs';
import path from 'node:path';
import { watchTree } from './watch-tree.ts';

export interface Change {
  /** Absolute paths of the changed files. */
  readonly files: readonly string[];
  /** The time of the first change (`performance.now()`). */
  readonly since: number;
}

/**
 * Milliseconds. Editors write a file in several steps, and programs write several files: changes this close together
 * are one.
 */
const quiet = 60;

/**
 * Watches folders with everything in them.
 * @param onChange called once for changes that are close together
 * @returns a function that stops watching
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
  const stops = folders.map((folder) => (hasNativeTrees ? watchNatively(folder, note) : watchTree(folder, note)));
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

const hasNativeTrees = ['darwin', 'win32'].includes(process.platform);

function watchNatively(folder: string, note: (file: string) => void): () => void {
  const watcher = watch(folder, { recursive: true }, (_event, name) =>
    note(name === null ? folder : path.join(folder, name)),
  );
  return () => watcher.close();
}

/** Temporary files of editors and systems: `.name.swp`, `name~`, `4913`, `.DS_Store`, `sedAb3xYz`. */
const isScratch = (file: string): boolean => /^\.|~$|^4913$|^sed\w{6}$|\.(swp|swx|tmp)$/.test(path.basename(file));
