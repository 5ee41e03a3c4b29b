/** What a text is made of, down to items and cells, for rules that compare it with the same text in another language. Pure. */
import type { Token } from 'markdown-it';
import type { BlockKind } from '../../model/block.ts';
import { parseHeading } from '../sections.ts';
import { treeKindOf } from './token-blocks.ts';

export type TreeKind = BlockKind | 'cell';

/** A block with the blocks in it: a list has items, a table rows, a row cells, and all others have none or paragraphs. */
export interface TreeBlock {
  readonly kind: TreeKind;
  /** Of a heading. */
  readonly level?: number;
  /** Of a heading its id, of a figure that of its picture, of a note its label. */
  readonly id?: string;
  /** Lines of the file, from 1; the last one is part of it. A cell has those of its row. */
  readonly first: number;
  readonly last: number;
  /** Its own words as they are written, without those of the blocks in it. */
  readonly text: string;
  /** The addresses of its links, in their order. */
  readonly links: readonly string[];
  /** The labels of the notes that it calls, in their order. */
  readonly calls: readonly string[];
  readonly parts: readonly TreeBlock[];
}

/** The blocks of a section: of `{#id}`, or before the first heading, where it has none. */
export interface TreeSection {
  readonly id: string;
  readonly heading: TreeBlock | undefined;
  readonly blocks: readonly TreeBlock[];
}

export interface TextTree {
  readonly sections: readonly TreeSection[];
  /** The definitions of notes, wherever they are written. */
  readonly notes: readonly TreeBlock[];
}

/**
 * @param tokens of a whole body, inlines parsed where they hold links, notes or pictures
 * @param firstLine the line of the file on which the body begins
 */
export function textTree(tokens: readonly Token[], firstLine: number): TextTree {
  const blocks = treeOf(tokens, 0, tokens.length, { first: firstLine, last: firstLine }, firstLine);
  const sections: { id: string; heading: TreeBlock | undefined; blocks: TreeBlock[] }[] = [
    { id: '', heading: undefined, blocks: [] },
  ];
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    if (block.kind === 'heading' && block.level === 2)
      sections.push({ id: block.id ?? '', heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return { sections, notes: blocks.filter(({ kind }) => kind === 'note') };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The blocks among these tokens; from `start` to before `end`. */
function treeOf(tokens: readonly Token[], start: number, end: number, around: Stretch, firstLine: number): TreeBlock[] {
  const blocks: TreeBlock[] = [];
  for (let at = start; at < end; at += 1) {
    const open = tokens[at];
    if (!open || open.nesting < 0) continue;
    const close = open.nesting === 0 ? at : closeOf(tokens, at);
    const stretch = open.map ? { first: firstLine + open.map[0], last: firstLine + open.map[1] - 1 } : around;
    const kind = treeKindOf(open, tokens[at + 1]);
    // The head and the body of a table are no blocks: their rows are.
    if (kind === undefined) blocks.push(...treeOf(tokens, at + 1, close, stretch, firstLine));
    else blocks.push(makeBlock(kind, tokens, at, close, stretch, firstLine));
    at = close;
  }
  return blocks;
}

function closeOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function makeBlock(
  kind: TreeKind,
  tokens: readonly Token[],
  at: number,
  close: number,
  stretch: Stretch,
  firstLine: number,
): TreeBlock {
  const [open, inline] = [tokens[at], tokens[at + 1]];
  const isLeaf = close > at && inline?.type === 'inline';
  const found = isLeaf ? foundIn(inline) : nothing;
  const written = isLeaf ? inline.content : close === at ? (open?.content ?? '') : '';
  const parts = isLeaf || close === at ? noParts : treeOf(tokens, at + 1, close, stretch, firstLine);
  const { first, last } = stretch;
  const { links, calls } = found;
  if (kind === 'heading') {
    const { id, title } = parseHeading(written);
    return { kind, level: Number(open?.tag.slice(1)), id, first, last, text: title, links, calls, parts };
  }
  if (kind === 'figure') return { kind, id: imageId(inline), first, last, text: written, links, calls, parts };
  if (kind === 'note')
    return { kind, id: String(open?.meta?.label ?? ''), first, last, text: written, links, calls, parts };
  return { kind, first, last, text: written, links, calls, parts };
}

const noParts: readonly TreeBlock[] = [];
const none: readonly string[] = [];
const nothing = { links: none, calls: none };

function foundIn({ children }: Token): Pick<TreeBlock, 'links' | 'calls'> {
  if (!children || children.length === 0) return nothing;
  const links: string[] = [];
  const calls: string[] = [];
  for (const child of children) {
    if (child.type === 'link_open') links.push(String(child.attrGet('href') ?? ''));
    else if (child.type === 'footnote_ref') calls.push(String(child.meta?.label ?? ''));
  }
  return { links, calls };
}

const imageId = (inline: Token | undefined): string => String(inline?.children?.[0]?.attrGet('src') ?? '');
