import { ProblemError, problem } from '../problems/problem.ts';
import { isFileFault } from '../storage/file-faults.ts';

/** A fault of the file system is the output's; anything else is told as the site's. */
export function siteFault(cause: unknown): unknown {
  if (cause instanceof ProblemError || isFileFault(cause)) return cause;
  return new ProblemError(problem('site-failed', {}, { detail: String(cause) }, cause));
}
