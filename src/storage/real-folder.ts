import { realpathSync, statSync } from 'node:fs';

/** The path of a folder without links; undefined where there is no folder of that name. */
export const realFolder = (folder: string): string | undefined =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? realpathSync(folder) : undefined;
