import { realpathSync, statSync } from 'node:fs';

/** The path of a folder with all links resolved; undefined where there is no such folder. */
export const realFolder = (folder: string): string | undefined =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? realpathSync(folder) : undefined;
