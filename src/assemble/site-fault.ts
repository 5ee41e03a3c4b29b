import { ProblemError, problem } from '../problems/problem.ts';

/** Whether the disk refused, and no code failed. */
export const isFileFault = (error: unknown): boolean =>
  !(error instanceof ProblemError) &&
  ['ENOSPC', 'EACCES', 'EROFS', 'EPERM', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

/** A fault of the file system is the output's; anything else is told as the site's. */
export function siteFault(cause: unknown): unknown {
  if (cause instanceof ProblemError || isFileFault(cause)) return cause;
  return new ProblemError(problem('site-failed', {}, { detail: String(cause) }, cause));
}
