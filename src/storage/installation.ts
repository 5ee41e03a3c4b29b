/** Where the builder lies, as a clone or as a package below `node_modules`, and where it may keep what it made. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The folder with `package.json`, `locales/` and the code. */
export const builderRoot = path.resolve(import.meta.dirname, '../..');

/** The folder of the code that runs: `src` in a clone, `dist` in the package. */
export const codeFolder = path.resolve(import.meta.dirname, '..');

/**
 * The file with the exact versions of all libraries, and where in it the builder is: the clone's own; of a package that
 * of the project, which npm keeps below `node_modules`. Other programs keep none: then it is `package.json`.
 */
export function findLock(): { readonly file: string; readonly from: string } {
  const own = path.join(builderRoot, 'package-lock.json');
  if (existsSync(own)) return { file: own, from: '' };
  const ofProject = path.join(builderRoot, '../.package-lock.json');
  const from = `node_modules/${path.basename(builderRoot)}`;
  return { file: existsSync(ofProject) ? ofProject : path.join(builderRoot, 'package.json'), from };
}

/** Where finished work is kept; safe to delete. */
export const cacheFolder = findCache({ root: builderRoot, here: process.cwd(), env: process.env, home: homedir() });

interface Around {
  readonly root: string;
  /** The working folder. */
  readonly here: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * A clone's own `.cache`; of a package the `.cache` of the project that it is installed in, and where the program is
 * started outside of it or may not write there, the user's.
 * @param paths how the system writes paths; tests pass Windows' own
 * @param mayWrite says whether files can be made in a folder
 */
export function findCache(
  { root, here, env, home }: Around,
  paths: Pick<path.PlatformPath, 'join' | 'sep' | 'relative' | 'isAbsolute'> = path,
  mayWrite = isWritable,
): string {
  const at = root.indexOf(`${paths.sep}node_modules${paths.sep}`);
  if (at < 0) return paths.join(root, '.cache');
  const project = root.slice(0, at) || paths.sep;
  const inside = paths.relative(project, here);
  const isInside = !inside.startsWith('..') && !paths.isAbsolute(inside);
  if (isInside && mayWrite(project)) return paths.join(project, '.cache', 'compendium');
  const ofUser = env.XDG_CACHE_HOME || env.LOCALAPPDATA || paths.join(home, '.cache');
  return paths.join(ofUser, 'compendium');
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
