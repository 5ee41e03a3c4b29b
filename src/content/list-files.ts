import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** All files below a folder, relative, with forward slashes, sorted; undefined where there is no such folder. */
export async function listFiles(root: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort();
  } catch {
    return undefined;
  }
}
