/** Where the builder is, as a clone or as a package below `node_modules`, and where its cache is. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The folder with `package.json`, `locales/` and the code. */
export const builderRoot = path.resolve(import.meta.dirname, '../..');

/** The folder of the running code: `src` in a clone, `dist` in the package. */
export const codeFolder = path.resolve(import.meta.dirname, '..');

/**
 * The lock file with the exact versions of all libraries, and the builder's key in it. A clone has its own lock file. A
 * package uses the one that npm keeps below the project's `node_modules`. If there is none, as with other package
 * managers, the file is `package.json`.
 */
export function findLock(): { readonly file: string; readonly from: string } {
  const own = path.join(builderRoot, 'package-lock.json');
  if (existsSync(own)) return { file: own, from: '' };
  const ofProject = path.join(builderRoot, '../.package-lock.json');
  const from = `node_modules/${path.basename(builderRoot)}`;
  return { file: existsSync(ofProject) ? ofProject : path.join(builderRoot, 'package.json'), from };
}

/** The cache folder. It can be deleted at any time. */
export const cacheFolder = findCache({ root: builderRoot, here: process.cwd(), env: process.env, home: homedir() });

interface Around {
  readonly root: string;
  readonly here: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * `.cache` of the clone, or of the project that has the package. If the program starts outside that project or cannot
 * write there, the cache is in the user's folder.
 * @param paths path functions; tests pass those of Windows
 * @param mayWrite whether files can be made in a folder
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
