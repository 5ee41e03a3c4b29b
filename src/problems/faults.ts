import { type Problem, ProblemError, problem } from './problem.ts';

/** A fault that carries problems is told by them; any other is the builder's own. */
export const problemsOf = (fault: unknown): readonly Problem[] =>
  fault instanceof ProblemError
    ? fault.problems
    : [problem('internal-fault', {}, { detail: fault instanceof Error ? fault.message : String(fault) }, fault)];

/** Where in the code a fault arose, with everything that caused it. */
export function debugText(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const causes = [
    ...(fault instanceof AggregateError ? fault.errors : []),
    ...(fault.cause === undefined ? [] : [fault.cause]),
  ];
  return [fault.stack ?? fault.message, ...causes.map(debugText)].join('\n');
}
