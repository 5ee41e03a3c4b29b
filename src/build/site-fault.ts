import { ProblemError, problem } from '../problems/problem.ts';
import { isFileFault, outputProblem } from '../storage/file-faults.ts';

/**
 * A fault of the disk is the output's, also where Eleventy has wrapped it; anything else is told as the site's.
 * @param outDir the folder that was written, as people know it
 */
export function siteFault(cause: unknown, outDir: string): unknown {
  if (cause instanceof ProblemError) return cause;
  if (isFileFault(cause)) return outputProblem(outDir, cause);
  return new ProblemError(problem('site-failed', {}, { detail: firstWords(cause) }, cause));
}

/** What went wrong first, in one line. */
function firstWords(fault: unknown): string {
  let first = fault;
  while (first instanceof Error) {
    const inner = first.cause ?? (first as { originalError?: unknown }).originalError;
    if (!(inner instanceof Error) || inner === first) break;
    first = inner;
  }
  return (first instanceof Error ? first.message : String(first)).split('\n')[0] ?? '';
}
