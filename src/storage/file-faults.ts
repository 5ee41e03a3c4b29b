import { ProblemError, problem } from '../problems/problem.ts';

/** Whether the disk refused, and no code failed. */
export const isFileFault = (error: unknown): boolean =>
  !(error instanceof ProblemError) &&
  ['ENOSPC', 'EACCES', 'EROFS', 'EPERM', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

/** The problem behind a failed write: a full disk, or a place that may not be written. */
export function outputProblem(outDir: string, cause: unknown): ProblemError {
  const code = (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? 'disk-full' : 'output-not-writable';
  return new ProblemError(problem(code, {}, { path: outDir }, cause));
}
