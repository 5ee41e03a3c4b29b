import path from 'node:path';
import { realFolder } from '../storage/real-folder.ts';

/** The builder's own strings, independent of the working folder. */
export const builderLocales = path.resolve(import.meta.dirname, '../../locales');

/**
 * The locale folders, the builder's own first. A publication without a folder uses only the builder's. The builder's
 * own folder is never listed twice.
 *
 * @param isAsked whether the user gave the folder
 */
export function localeDirsFor(folder: string, isAsked = false): string[] {
  const own = path.resolve(folder);
  const real = realFolder(own);
  // A given folder that does not exist is listed too, so that reading it reports this.
  const isLayer = real === undefined ? isAsked : real !== realFolder(builderLocales);
  return isLayer ? [builderLocales, own] : [builderLocales];
}
