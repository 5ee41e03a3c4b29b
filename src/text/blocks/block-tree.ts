/** The parts of a text down to items and cells, for rules that compare it with the text in another language. Pure. */
import type { Token } from 'markdown-it';
import type { BlockKind } from '../../model/block.ts';
import { parseHeading } from '../sections.ts';
import { treeKindOf } from './token-blocks.ts';

export type TreeKind = BlockKind | 'cell';

/**
 * A block with the blocks inside it: a list has items, a table rows, a row cells. All others have paragraphs or
 * nothing.
 */
export interface TreeBlock {
  readonly kind: TreeKind;
  /** The level of a heading. */
  readonly level?: number;
  /** The id of a heading or of the picture of a figure, or the label of a note. */
  readonly id?: string;
  /** Lines of the file, from 1; `last` is included. A cell has the lines of its row. */
  readonly first: number;
  readonly last: number;
  /** The block's own words as they are written, without the blocks inside it. */
  readonly text: string;
  /** The addresses of its links, in order. */
  readonly links: readonly string[];
  /** The labels of the notes that it uses, in order. */
  readonly calls: readonly string[];
  readonly parts: readonly TreeBlock[];
}

/** The blocks of a section, or of the text before the first heading, which has no id. */
export interface TreeSection {
  readonly id: string;
  readonly heading: TreeBlock | undefined;
  readonly blocks: readonly TreeBlock[];
}

export interface TextTree {
  readonly sections: readonly TreeSection[];
  /** The definitions of all notes. */
  readonly notes: readonly TreeBlock[];
}

/**
 * @param tokens of a whole body; inline content is parsed if it contains links, notes or pictures
 * @param firstLine the line of the file where the body begins
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

/** The blocks among the tokens from `start` to before `end`. */
function treeOf(tokens: readonly Token[], start: number, end: number, around: Stretch, firstLine: number): TreeBlock[] {
  const blocks: TreeBlock[] = [];
  for (let at = start; at < end; at += 1) {
    const open = tokens[at];
    if (!open || open.nesting < 0) continue;
    const close = open.nesting === 0 ? at : closeOf(tokens, at);
    const stretch = open.map ? { first: firstLine + open.map[0], last: firstLine + open.map[1] - 1 } : around;
    const kind = treeKindOf(open, tokens[at + 1]);
    // The head and body of a table are not blocks, but their rows are.
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
