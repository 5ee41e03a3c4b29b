import { folderSource, placeOfProblem } from '../../check/publication-source.ts';
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
  const source = folderSource(contentDir, localeDirs);
  return problems.map((each) =>
    // A content folder that is none is named as the reader wrote it.
    each.file === undefined || each.file === contentDir ? each : { ...each, file: placeOfProblem(each.file, source) },
  );
}
