import type { BlockKind } from '../block.ts';

export type StartKind = Extract<BlockKind, 'heading' | 'paragraph' | 'item' | 'row' | 'figure'>;

/**
 * The first block that begins on a page of a printed book. The EPUB of the same book finds it by the heading above it,
 * its kind, and its number among that kind there. Inner items of a list count as part of the outer item.
 */
export interface PageStart {
  /** From 1, as viewers count. */
  readonly page: number;
  /** True for a page on which no block begins. Then this is the first block after it. */
  readonly isBehind?: boolean;
  /** The key (see `headingKey`) of the heading above the block, or of the block itself. */
  readonly heading: string;
  readonly kind: StartKind;
  /** The number of the block under its heading, from 1; 0 for the heading itself. */
  readonly nth: number;
  /** How many blocks of this kind are under the heading. */
  readonly of: number;
  /** The heading that follows; empty after the last one. */
  readonly next: string;
}

/** A heading's id or, without one, its chapter and words. @param words as markup, without elements */
export const headingKey = (id: string, chapter: string, words: string): string =>
  id || `${chapter} ${words.replace(/\s+/g, ' ').trim()}`;
