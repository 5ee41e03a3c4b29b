import path from 'node:path';
import { pathOfProblem } from '../../content/check.ts';
import type { Problem } from '../../problems/problem.ts';

/**
 * Problems name files relative to the folder that was checked; readers and GitHub need them relative to
 * where they are.
 */
export function placeProblems(
  problems: readonly Problem[],
  contentDir: string,
  localeDirs: readonly string[],
): Problem[] {
  return problems.map((each) =>
    // A content folder that is none is named as the reader wrote it.
    each.file === undefined || each.file === contentDir
      ? each
      : { ...each, file: fromHere(pathOfProblem(each.file, contentDir, localeDirs)) },
  );
}

/** A path relative to the working folder where it lies inside, with forward slashes. */
export function fromHere(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? path.resolve(file) : relative;
  return shown.split(path.sep).join('/') || '.';
}
