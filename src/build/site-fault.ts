import { ProblemError, problem } from '../problems/problem.ts';
import { isFileFault, outputProblem } from '../storage/file-faults.ts';

/**
 * The error of a site build as a problem. A disk error is a problem of the output folder, even if Eleventy has wrapped
 * it.
 * @param outDir the folder that was written, as users know it
 */
export function siteFault(cause: unknown, outDir: string): unknown {
  if (cause instanceof ProblemError) return cause;
  if (isFileFault(cause)) return outputProblem(outDir, cause);
  return new ProblemError(problem('site-failed', {}, { detail: firstWords(cause) }, cause));
}

/** The message of the innermost error, in one line. */
function firstWords(fault: unknown): string {
  let first = fault;
  while (first instanceof Error) {
    const inner = first.cause ?? (first as { originalError?: unknown }).originalError;
    if (!(inner instanceof Error) || inner === first) break;
    first = inner;
  }
  return (first instanceof Error ? first.message : String(first)).split('\n')[0] ?? '';
}
