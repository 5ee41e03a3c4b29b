import { folderSource, placeOfProblem } from '../../check/publication-source.ts';
import type { Problem } from '../../problems/problem.ts';

/**
 * Problems have file names relative to the checked folder. Readers and GitHub need them relative to the working folder.
 */
export function placeProblems(
  problems: readonly Problem[],
  contentDir: string,
  localeDirs: readonly string[],
): Problem[] {
  const source = folderSource(contentDir, localeDirs);
  return problems.map((each) =>
    // If the content folder is not a folder, its name stays as the user typed it.
    each.file === undefined || each.file === contentDir ? each : { ...each, file: placeOfProblem(each.file, source) },
  );
}
