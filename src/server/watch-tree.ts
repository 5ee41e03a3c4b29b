import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * Watches a folder and all folders in it, with one watcher each. Node's recursive watcher on Linux follows files and
 * not names: after an editor replaces a file, it misses later changes.
 * @param onEvent called with the path of what changed
 * @returns a function that stops watching
 */
export function watchTree(root: string, onEvent: (file: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const remove = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string): void => {
    // A folder that replaces another of the same name needs a new watcher.
    remove(folder);
    const inner = foldersIn(folder);
    if (!inner) return;
    const watcher = watch(folder, (event, name) => {
      const file = name === null ? folder : path.join(folder, name);
      onEvent(file);
      if (event === 'rename' && name !== null) add(file);
    });
    watcher.on('error', () => remove(folder));
    watchers.set(folder, watcher);
    inner.forEach(add);
  };
  add(root);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

/** The folders in a folder; undefined where there is no such folder. */
function foldersIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map((entry) => path.join(folder, entry.name));
  } catch {
    return undefined;
  }
}
