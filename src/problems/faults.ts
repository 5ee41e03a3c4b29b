import { type Problem, ProblemError, problem } from './problem.ts';

/** The problems of an error. An error without problems is a fault of the builder itself. */
export const problemsOf = (fault: unknown): readonly Problem[] =>
  fault instanceof ProblemError
    ? fault.problems
    : [problem('internal-fault', {}, { detail: fault instanceof Error ? fault.message : String(fault) }, fault)];

/** The stack of an error and of all its causes. */
export function debugText(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const causes = [
    ...(fault instanceof AggregateError ? fault.errors : []),
    ...(fault.cause === undefined ? [] : [fault.cause]),
  ];
  return [fault.stack ?? fault.message, ...causes.map(debugText)].join('\n');
}
