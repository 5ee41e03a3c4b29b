import type { TreeBlock, TreeKind } from '../../../text/blocks/block-tree.ts';

export type Part = TreeKind | 'link' | 'emphasis' | 'words';

export interface Difference {
  readonly what: 'untranslated' | 'missing' | 'extra' | 'figures' | 'addresses';
  readonly part: Part;
  /** What only the original has, and what only the translation has, as it is written there. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** The block of the original; undefined for a block that only the translation has. */
  readonly original: TreeBlock | undefined;
  /** The block of the translation; of a block that is missing, the one before its place. */
  readonly near: TreeBlock | undefined;
  /** The last line of several blocks that are one mistake. */
  readonly last?: number | undefined;
  /** Whether it is before the first heading. */
  readonly isLead?: boolean;
  /** The line of the original where its block is not known. */
  readonly line?: number | undefined;
}
