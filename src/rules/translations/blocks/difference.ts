import type { TreeBlock, TreeKind } from '../../../text/blocks/block-tree.ts';

export type Part = TreeKind | 'link' | 'emphasis' | 'words';

export interface Difference {
  readonly what: 'untranslated' | 'missing' | 'extra' | 'figures' | 'addresses';
  readonly part: Part;
  /** Texts that only the original has; `extra` has the texts of the translation only. Both are as written. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** The block of the original; undefined if only the translation has the block. */
  readonly original: TreeBlock | undefined;
  /** The block of the translation. If it is missing, the block before its place. */
  readonly near: TreeBlock | undefined;
  /** The last line, if several blocks are one mistake. */
  readonly last?: number | undefined;
  /** Whether the block is before the first heading. */
  readonly isLead?: boolean;
  /** The line of the original, if its block is not known. */
  readonly line?: number | undefined;
}
