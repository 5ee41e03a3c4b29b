import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../problems/problem.ts';

/**
 * Problems name files relative to the folder that was checked; readers and GitHub need them relative to
 * where they are. A file that exists nowhere is taken to be one that the content lacks.
 */
export function placeProblems(
  problems: readonly Problem[],
  contentDir: string | undefined,
  localeDirs: readonly string[],
): Problem[] {
  const folders = [...(contentDir ? [contentDir] : []), ...localeDirs.toReversed()];
  return problems.map((each) => {
    // A content folder that does not exist is named as the reader wrote it.
    if (each.file === undefined || each.code === 'content-missing') return each;
    const file = each.file;
    const folder = folders.find((candidate) => existsSync(path.join(candidate, file))) ?? folders[0];
    return folder ? { ...each, file: fromHere(path.resolve(folder, file)) } : each;
  });
}

/** A path relative to the working folder where it lies inside, with forward slashes. */
export function fromHere(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? path.resolve(file) : relative;
  return shown.split(path.sep).join('/') || '.';
}
