import type { AnyNode } from 'acorn';

/** A range of a source file (offsets in UTF-16 units) and what a mutant has there instead. */
export interface Edit {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A node of the syntax tree, the node around it, and the source without types. */
export interface Spot<Node extends AnyNode = AnyNode> {
  readonly node: Node;
  readonly parent: AnyNode | undefined;
  readonly source: string;
}

/** Replaces a whole node. */
export const replaceNode = (kind: string, { start, end }: AnyNode, replacement: string): Edit => ({
  kind,
  start,
  end,
  replacement,
});

/** Replaces an operator or a name that is between two offsets. */
export function replaceBetween(kind: string, source: string, range: readonly [number, number], edit: [string, string]) {
  const [written, replacement] = edit;
  const start = source.indexOf(written, range[0]);
  const isThere = start >= 0 && start + written.length <= range[1];
  return isThere ? [{ kind, start, end: start + written.length, replacement }] : [];
}
