/** The blocks of a written text: their lines in the file, and a hash of their words. Pure. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Token } from 'markdown-it';
import type { Block, BlockKind, Lines } from '../../model/block.ts';
import { markdownFor } from '../engine.ts';
import { takeNotes } from '../notes.ts';
import { type BodyPiece, type CutBody, cutBody, type Stretch, textLines } from '../sections.ts';
import { isBlank, kindOf, splitBlocks, splitParts, stretchOf } from './token-blocks.ts';

export interface SourceBlock extends Block {
  /** Its lines of Markdown, tidied. */
  readonly source: string;
  /** The items of a list, the rows of a table, and notes that are defined inside the block. */
  readonly parts: readonly SourceBlock[];
}

/** The body of a text file, tidied, as `src/content` reads it. */
export interface TextBody {
  readonly language: string;
  readonly body: string;
  /** The line of the file where the body begins, from 1. */
  readonly bodyLine: number;
}

/**
 * All blocks of a body in order, also the headings of its sections. They never overlap, and only white space is between
 * them.
 */
export function blocksOf(text: TextBody): SourceBlock[] {
  const cut = cutBody(text.body);
  const found = cut.pieces.flatMap((piece) => {
    const make = blockMaker(text, cut, piece.id);
    const heading = piece.textStart > piece.start ? [make('heading', piece.start, piece.textStart, { level: 2 })] : [];
    const notes = cut.notes.filter(({ isApart, start }) => isApart && start >= piece.textStart && start < piece.end);
    return [
      ...heading,
      ...textBlocks(text, cut, piece, make),
      ...notes.map(({ start, end }) => make('note', start, end)),
    ];
  });
  return nestNotes(found.sort((a, b) => a.lines.first - b.lines.first));
}

/** Lines of the body, from 0. */
type Make = (
  kind: BlockKind,
  start: number,
  end: number,
  more?: { readonly level?: number; readonly parts?: readonly SourceBlock[] },
) => SourceBlock;

const blockMaker =
  ({ language, bodyLine }: TextBody, { lines }: CutBody, section: string): Make =>
  (kind, start, end, { parts = [], ...level } = {}) => {
    const place: Lines = { first: bodyLine + start, last: bodyLine + end - 1 };
    const source = lines.slice(start, end).join('\n');
    return { kind, ...level, language, section, lines: place, source, parts };
  };

function textBlocks({ language, bodyLine }: TextBody, cut: CutBody, piece: BodyPiece, make: Make): SourceBlock[] {
  const text = textLines(cut, piece);
  const makeFrom = (tokens: readonly Token[], parts: readonly SourceBlock[]): SourceBlock => {
    const { start, end } = stretchOf(tokens, text);
    const { kind, ...level } = kindOf(tokens);
    return make(kind, piece.textStart + start, piece.textStart + end, { ...level, parts });
  };
  const parsed = markdownFor(language).parse(text.join('\n'), { references: { ...cut.references } });
  const blocks = splitBlocks(takeNotes(parsed).body).map((tokens) =>
    makeFrom(
      tokens,
      splitParts(tokens).map((part) => makeFrom(part, [])),
    ),
  );
  const taken = new Set<number>();
  for (const { lines } of blocks)
    for (let line = lines.first; line <= lines.last; line += 1) taken.add(line - bodyLine - piece.textStart);
  const others = runs(text, taken);
  return [
    ...blocks,
    ...others.map(({ start, end }) => make('definition', piece.textStart + start, piece.textStart + end)),
  ];
}

/** Runs of lines that are not blank and belong to no block: reference definitions of links. */
function runs(text: readonly string[], taken: ReadonlySet<number>): Stretch[] {
  const found: { start: number; end: number }[] = [];
  text.forEach((line, at) => {
    if (isBlank(line) || taken.has(at)) return;
    const last = found.at(-1);
    if (last?.end === at) last.end += 1;
    else found.push({ start: at, end: at + 1 });
  });
  return found;
}

/** A note that is defined inside another block is a part of that block. */
function nestNotes(blocks: readonly SourceBlock[]): SourceBlock[] {
  const nested: SourceBlock[] = [];
  for (const block of blocks) {
    const last = nested.at(-1);
    if (block.kind === 'note' && last && block.lines.first <= last.lines.last)
      nested[nested.length - 1] = { ...last, parts: [...last.parts, block] };
    else nested.push(block);
  }
  return nested;
}

/** UTF-16 units of the written file, from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The range of lines in the file itself, for code that writes them back. A byte order mark and carriage returns are
 * counted, and the end of the last line is not included.
 * @param raw the decoded file, unchanged
 */
export function rangeOf(raw: string, { first, last }: Lines): Range {
  const ends = [...raw.matchAll(/\r\n?|\n/g)];
  const before = ends[first - 2];
  const end = ends[last - 1]?.index ?? raw.length;
  return { start: before ? before.index + before[0].length : raw.startsWith('\uFEFF') ? 1 : 0, end };
}

/** 32 hexadecimal digits that stay the same when the block moves, its lines are wrapped or its accents are composed. */
export const hashOf = ({ source }: Pick<SourceBlock, 'source'>): string =>
  bytesToHex(sha256(utf8ToBytes(source.normalize('NFC').replace(/\s+/gu, ' ').trim()))).slice(0, 32);
