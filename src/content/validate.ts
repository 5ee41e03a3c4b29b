/** Validates parsed files against the JSON Schemas, and reports each mistake once, at its place. */
import type { Problem } from '../problems/problem.ts';
import type { SchemaName } from '../schemas/schemas.ts';
import { type SchemaError, validators } from '../schemas/validators.js';
import { closest } from './closest.ts';
import { prune, unprunedPath } from './prune.ts';
import { faultyPath, schemaProblem } from './schema-problem.ts';
import type { DataPath, Locate } from './yaml.ts';

export interface Validated<T> {
  /** The value without its invalid parts, so that the cross-file rules can check the rest. */
  readonly value: Partial<T>;
  /** Finds the place of a path in `value`. After rejected list items the others have moved up. */
  readonly locate: Locate;
  /** The path in the file for a path in `value`. */
  readonly pathInFile: (path: DataPath) => DataPath;
  /** The paths in the file with invalid, missing or unknown values, which must not be reported again. */
  readonly reported: readonly DataPath[];
  readonly problems: readonly Problem[];
}

export function validate<T>(schema: SchemaName, value: unknown, file: string, locate: Locate): Validated<T> {
  const copy = structuredClone(value);
  const validator = validators[schema];
  if (validator(copy)) return { value: copy as T, locate, pathInFile: (path) => path, reported: [], problems: [] };
  const errors = distinctErrors(validator.errors ?? []);
  const problems = errors.map((error) => schemaProblem(error, schema, file, locate));
  const reported = errors.map(faultyPath);
  const pathInFile = (path: DataPath): DataPath => unprunedPath(path, reported);
  const locateKept: Locate = (path, what) => locate(pathInFile(path), what);
  return { value: prune(copy, reported) as Partial<T>, locate: locateKept, pathInFile, reported, problems };
}

/**
 * Of several errors about one value the most specific. Errors of parents that only repeat an error of a child are
 * dropped.
 */
function distinctErrors(errors: readonly SchemaError[]): SchemaError[] {
  const seen = new Set<string>();
  return errors
    .filter((error) => error.keyword !== 'propertyNames' && !isExplained(error, errors))
    .sort((a, b) => rank(a.keyword) - rank(b.keyword))
    .filter((error) => {
      const key = faultyPath(error).join('\u0000');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Whether a missing field is explained by an unknown field with a similar name. */
function isExplained(error: SchemaError, errors: readonly SchemaError[]): boolean {
  if (error.keyword !== 'required') return false;
  const missing = String(error.params.missingProperty);
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === error.instancePath &&
      closest(String(other.params.additionalProperty), [missing]) !== undefined,
  );
}

const ranking = ['type', 'minLength', 'minItems', 'minProperties', 'maxLength', 'enum', 'format', 'pattern'];
const rank = (keyword: string): number => {
  const at = ranking.indexOf(keyword);
  return at < 0 ? ranking.length : at;
};
