import type { BlockKind } from '../block.ts';

/** The blocks that a page can begin with. */
export type StartKind = Extract<BlockKind, 'heading' | 'paragraph' | 'item' | 'row' | 'figure'>;

/**
 * The first block that begins on a page of a printed book. It is named by what every edition of the book has: the
 * heading above it, and which of its kind it is there. Inner items of a list count with the item around them.
 */
export interface PageStart {
  /** From 1, as viewers count. */
  readonly page: number;
  /** True of a page on which no block begins: this is the first one behind it. */
  readonly isBehind?: boolean;
  /** The heading, see `headingKey`: above the block, or the block itself. */
  readonly heading: string;
  readonly kind: StartKind;
  /** From 1; 0 for the heading itself. */
  readonly nth: number;
  /** How many of this kind stand under the heading. */
  readonly of: number;
  /** The heading that follows; empty behind the last. */
  readonly next: string;
}

/** A heading by its id or, where it has none, by its words in its chapter. @param words as markup, without elements */
export const headingKey = (id: string, chapter: string, words: string): string =>
  id || `${chapter} ${words.replace(/\s+/g, ' ').trim()}`;
