import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problem } from '../problems/problem.ts';
import { errorCode } from './read.ts';

export interface Listing {
  /** All files below the folder, relative, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** All folders below it, likewise. */
  readonly folders: readonly string[];
  /** Links are not followed: they could lead out of the content, or in a circle. */
  readonly problems: readonly Problem[];
}

/** Lists the content folder; hidden files and folders (`.git`) are no part of it. */
export async function listFiles(root: string, name: string): Promise<Listing | Problem> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const visible = entries
      .map((entry) => ({ entry, file: relativePath(root, path.join(entry.parentPath, entry.name)) }))
      .filter(({ file }) => !file.split('/').some((part) => part.startsWith('.')));
    const named = (is: (entry: (typeof entries)[number]) => boolean): string[] =>
      visible.flatMap(({ entry, file }) => (is(entry) ? [file] : [])).sort();
    return {
      files: named((entry) => entry.isFile()),
      folders: named((entry) => entry.isDirectory()),
      problems: named((entry) => entry.isSymbolicLink()).map((file) => problem('file-is-link', { file })),
    };
  } catch (cause) {
    return listProblem(root, name, cause);
  }
}

function listProblem(root: string, name: string, cause: unknown): Problem {
  if (errorCode(cause) === 'ENOENT') return problem('content-missing', {}, { folder: name }, cause);
  if (errorCode(cause) === 'ENOTDIR') return problem('folder-is-file', { file: name }, {}, cause);
  const at = (cause as { path?: string }).path;
  return problem('file-unreadable', { file: at ? relativePath(root, at) || name : name }, {}, cause);
}

const relativePath = (root: string, full: string): string => path.relative(root, full).split(path.sep).join('/');
