import { maxNesting } from '../problems/limits.ts';
import { type FieldPath, type Position, type Problem, problem } from '../problems/problem.ts';

/** Reports values that are nested too deep. Code that runs after this check may be recursive. */
export function nestedTooDeep(value: unknown, file: string, locate: (path: FieldPath) => Position): Problem[] {
  const path = pathBelow(value, maxNesting);
  return path === undefined ? [] : [problem('nested-too-deep', { file, ...locate(path) }, { limit: maxNesting })];
}

/** The path of the first value that is nested deeper than `left` levels. */
function pathBelow(value: unknown, left: number): FieldPath | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (left === 0) return [];
  for (const [key, inner] of Object.entries(value)) {
    const path = pathBelow(inner, left - 1);
    if (path !== undefined) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}
