import { type ProblemCode, type Severity, severities } from './codes.ts';

/** A place in a file. Lines and columns count from 1, as in editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The steps from the root of a file's data to a field: `['images', 0, 'licence']`. */
export type FieldPath = readonly (string | number)[];

/** A field of a file, so that a form can show a problem beside it. */
export interface Field {
  readonly path: FieldPath;
  /**
   * The field's name in its schema, without numbers and ids: `study.images.licence`. The locales have its words.
   * Undefined for a field that the schema does not have.
   */
  readonly label?: string;
}

/**
 * A change of a file that would solve a problem. Offsets count in its text with `\n` line ends and without byte order
 * mark.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Something that is wrong with the content or the machine, as data. The words are in the locales (`problems.json`), so
 * that all readers get them in their own language.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The path of the file relative to the checked folder, with forward slashes. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Undefined for a problem that concerns no single field: of a whole file, or of a place in a text. */
  readonly field?: Field;
  readonly params: Readonly<Record<string, string | number>>;
  /** The edits that `check --fix` makes. */
  readonly edits?: readonly Edit[];
  readonly cause?: unknown;
}

export interface ProblemPlace extends Partial<Position> {
  readonly file?: string;
  readonly field?: Field;
}

/**
 * Makes a problem with the severity of its code. A problem of a whole file gets the first line and column, because
 * every problem of a file needs a place.
 */
export function problem(
  code: ProblemCode,
  place: ProblemPlace = {},
  params: Problem['params'] = {},
  cause?: unknown,
): Problem {
  const { file, field } = place;
  const { line, column } = file === undefined ? place : { line: place.line ?? 1, column: place.column ?? 1 };
  return {
    code,
    severity: severities[code],
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(field !== undefined && { field }),
    params,
    ...(cause !== undefined && { cause }),
  };
}

/** An error that carries problems and ends the command. Commands catch it and report the problems. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: Problem[]) {
    super(problems.map((each) => each.code).join(', '), { cause: problems[0]?.cause });
    this.problems = problems;
  }
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((each) => each.severity === 'error');

/** Sorts by file, line, column and code, so that every run gives the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code),
  );
}

// By code units, so the order is the same in every locale.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
