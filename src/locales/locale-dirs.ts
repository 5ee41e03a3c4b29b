import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

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
  const info = statSync(own, { throwIfNoEntry: false });
  // A folder that somebody names and that is not there is read all the same: whoever reads it says so.
  const isLayer = info?.isDirectory() === true ? realpathSync(own) !== realpathSync(builderLocales) : isAsked;
  return isLayer ? [builderLocales, own] : [builderLocales];
}
