/** Removes faulty values from data, and maps paths in the rest to paths in the file. */
import type { DataPath } from './yaml.ts';

/** A copy without the values at the given paths. */
export function prune(value: unknown, paths: readonly DataPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return Array.isArray(value) ? [] : {};
  const inner = (step: string | number): DataPath[] =>
    paths.filter((path) => String(path[0]) === String(step)).map((path) => path.slice(1));
  const isGone = (step: string | number): boolean => inner(step).some((path) => path.length === 0);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (isGone(index) ? [] : [prune(item, inner(index))]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (isGone(key) ? [] : [[key, prune(item, inner(key))]])),
  );
}

/** The path in the file for a path in the pruned value. After removed list items the others have moved up. */
export function unprunedPath(path: DataPath, gone: readonly DataPath[]): DataPath {
  const original: (string | number)[] = [];
  for (const step of path) original.push(typeof step === 'number' ? unprunedIndex(original, step, gone) : step);
  return original;
}

function unprunedIndex(list: DataPath, index: number, gone: readonly DataPath[]): number {
  const isGone = (at: number): boolean => gone.some((path) => samePath(path, [...list, at]));
  let kept = -1;
  for (let at = 0; at <= index + gone.length; at += 1) {
    if (!isGone(at)) kept += 1;
    if (kept === index) return at;
  }
  return index;
}

const samePath = (a: DataPath, b: DataPath): boolean =>
  a.length === b.length && a.every((step, at) => String(step) === String(b[at]));
