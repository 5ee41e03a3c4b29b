import { maxNesting } from '../model/limits.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { DataPath, Locate } from './yaml.ts';

/** Whether values stand in each other deeper than they may; what reads them after this can call itself for each. */
export function nestedTooDeep(value: unknown, file: string, locate: Locate): Problem[] {
  const path = pathBelow(value, maxNesting);
  return path === undefined ? [] : [problem('nested-too-deep', { file, ...locate(path) }, { limit: maxNesting })];
}

/** The path of the first value that has more levels above it than are left. */
function pathBelow(value: unknown, left: number): DataPath | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (left === 0) return [];
  for (const [key, inner] of Object.entries(value)) {
    const path = pathBelow(inner, left - 1);
    if (path !== undefined) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}
