import type { Token } from 'markdown-it';
import type { BlockKind } from '../../model/block.ts';
import { figureId } from '../figures.ts';
import { isMathBlock } from '../math.ts';
import type { Stretch } from '../sections.ts';

/** Splits tokens into blocks, each with everything inside it. */
export function splitBlocks(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) blocks.push([]);
    blocks.at(-1)?.push(token);
    depth += token.nesting;
  }
  return blocks;
}

const kinds: Readonly<Record<string, BlockKind>> = {
  heading_open: 'heading',
  bullet_list_open: 'bullets',
  ordered_list_open: 'numbers',
  list_item_open: 'item',
  table_open: 'table',
  tr_open: 'row',
  blockquote_open: 'quotation',
  fence: 'code',
  code_block: 'code',
  hr: 'rule',
};

/** The kind of a block, by its first tokens, and the level of a heading. */
export function kindOf([first, second]: readonly Token[]): { readonly kind: BlockKind; readonly level?: number } {
  if (!first) return { kind: 'paragraph' };
  if (first.type === 'paragraph_open' && second && figureId(second) !== undefined) return { kind: 'figure' };
  if (isMathBlock(first)) return { kind: 'formula' };
  const kind = kinds[first.type] ?? 'paragraph';
  return kind === 'heading' ? { kind, level: Number(first.tag.slice(1)) } : { kind };
}

/**
 * The kind of a block if items and cells count as blocks too; undefined for a token that only contains others, such as
 * the head of a table.
 */
export function treeKindOf(first: Token, second: Token | undefined): BlockKind | 'cell' | undefined {
  if (first.type === 'th_open' || first.type === 'td_open') return 'cell';
  if (first.type === 'footnote_reference_open') return 'note';
  if (first.type === 'thead_open' || first.type === 'tbody_open') return undefined;
  return kindOf(second ? [first, second] : [first]).kind;
}

/** The items or rows of a block, each with everything inside it. */
export function splitParts(block: readonly Token[]): Token[][] {
  const part = { bullet_list_open: 'list_item', ordered_list_open: 'list_item', table_open: 'tr' }[
    block[0]?.type ?? ''
  ];
  if (!part) return [];
  const level = block.find(({ type }) => type === `${part}_open`)?.level;
  const parts: Token[][] = [];
  let current: Token[] | undefined;
  for (const token of block) {
    const isEdge = token.level === level;
    if (isEdge && token.type === `${part}_open`) {
      current = [];
      parts.push(current);
    }
    current?.push(token);
    if (isEdge && token.type === `${part}_close`) current = undefined;
  }
  return parts;
}

/** The lines of a block. markdown-it also counts the empty lines after some lists, so these are removed. */
export function stretchOf([token]: readonly Token[], text: readonly string[]): Stretch {
  const [start, mapEnd] = token?.map ?? [0, 1];
  let end = mapEnd;
  while (end > start + 1 && isBlank(text[end - 1])) end -= 1;
  return { start, end };
}

export const isBlank = (line = ''): boolean => line.trim() === '';
