import { ProblemError, problem } from '../problems/problem.ts';

/** Whether the disk caused the error, and not the code. */
export const isFileFault = (error: unknown): boolean =>
  !(error instanceof ProblemError) &&
  ['ENOSPC', 'EACCES', 'EROFS', 'EPERM', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

/** The problem for a failed write: the disk is full, or the place cannot be written to. */
export function outputProblem(outDir: string, cause: unknown): ProblemError {
  const code = (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? 'disk-full' : 'output-not-writable';
  return new ProblemError(problem(code, {}, { path: outDir }, cause));
}
