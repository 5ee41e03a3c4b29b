import type { Import } from './read-imports.ts';

/**
 * The groups of files that import each other, directly or through others, each group sorted.
 * The algorithm is Tarjan's for strongly connected components.
 */
export function circlesIn(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const search: Search = { targets, index: new Map(), stack: [], circles: [] };
  for (const file of targets.keys()) if (!search.index.has(file)) visit(file, search);
  return search.circles.sort();
}

interface Search {
  readonly targets: ReadonlyMap<string, readonly string[]>;
  readonly index: Map<string, number>;
  readonly stack: string[];
  readonly circles: string[][];
}

function visit(file: string, search: Search): number {
  const own = search.index.size;
  search.index.set(file, own);
  search.stack.push(file);
  const reached = (search.targets.get(file) ?? []).map((target) => {
    const index = search.index.get(target);
    if (index === undefined) return visit(target, search);
    return search.stack.includes(target) ? index : own;
  });
  const lowest = Math.min(own, ...reached);
  if (lowest === own) close(file, search);
  return lowest;
}

/** Takes the files from `file` on off the stack: they are one group. */
function close(file: string, { stack, targets, circles }: Search): void {
  const group = stack.splice(stack.indexOf(file));
  if (group.length > 1 || targets.get(file)?.includes(file)) circles.push(group.sort());
}
