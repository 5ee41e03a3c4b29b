import { lstatSync, type Stats } from 'node:fs';
import path from 'node:path';

let isRemembering = false;

/** From now on what is read is remembered: for a process that loads more than once. */
export const rememberFiles = (): void => {
  isRemembering = true;
};

/**
 * A reader of files that, where that is asked for, remembers what it made of each, for as long as the file stays as it
 * is: a process that loads again, as `serve` does, reads only what was saved since.
 * @param read its result must depend on the file and on the texts that follow it, and on nothing else
 */
export function rememberFile<More extends readonly string[], T>(
  read: (root: string, file: string, ...more: More) => Promise<T>,
): (root: string, file: string, ...more: More) => Promise<T> {
  const known = new Map<string, { readonly stamp: string; readonly made: T }>();
  return async (root, file, ...more) => {
    if (!isRemembering) return read(root, file, ...more);
    const full = path.join(root, file);
    const key = JSON.stringify([root, file, ...more]);
    // Asked before it is read: a file that is saved in between is read once more the next time.
    const stamp = stampOf(full);
    const last = known.get(key);
    if (last && stamp !== undefined && last.stamp === stamp) return last.made;
    const made = await read(root, file, ...more);
    if (stamp === undefined) known.delete(key);
    else known.set(key, { stamp, made });
    return made;
  };
}

/** Undefined where there is nothing to ask. Asked at once: a thousand promises take ten times as long. */
function stampOf(full: string): string | undefined {
  try {
    const { ino, size, mtimeMs, ctimeMs }: Stats = lstatSync(full);
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return undefined;
  }
}
