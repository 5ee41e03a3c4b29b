import path from 'node:path';
import { realFolder } from '../storage/real-folder.ts';

/** The builder's own strings, wherever the command is run. */
export const builderLocales = path.resolve(import.meta.dirname, '../../locales');

/**
 * The locale folders, the builder's own first. A publication that has none uses the builder's alone;
 * the builder's own folder is not layered over itself.
 *
 * @param isAsked whether somebody named the folder
 */
export function localeDirsFor(folder: string, isAsked = false): string[] {
  const own = path.resolve(folder);
  const real = realFolder(own);
  // A folder that somebody names and that is not there is read all the same: whoever reads it says so.
  const isLayer = real === undefined ? isAsked : real !== realFolder(builderLocales);
  return isLayer ? [builderLocales, own] : [builderLocales];
}
