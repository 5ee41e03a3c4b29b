/** Pairs the blocks of a section in two languages, for books that show both paragraph after paragraph. Pure. */
import type { RenderedBlock } from './render.ts';

/** Blocks that say the same: one each where the texts run alike, else as many as stand between two headings. */
export interface BlockPair {
  readonly first: readonly RenderedBlock[];
  readonly second: readonly RenderedBlock[];
}

/**
 * Where both texts have the same kinds of blocks in the same order, each block meets its own; where they differ,
 * but have as many headings, what stands below a heading meets what stands below its own; else the whole texts meet.
 * Nothing is ever lost or said twice.
 */
export function pairBlocks(first: readonly RenderedBlock[], second: readonly RenderedBlock[]): BlockPair[] {
  const [some, others] = [splitAtHeadings(first), splitAtHeadings(second)];
  if (areAlike(first, second) || some.length !== others.length) return meet(first, second);
  return some.flatMap((blocks, at) => meet(blocks, others[at] ?? []));
}

const meet = (first: readonly RenderedBlock[], second: readonly RenderedBlock[]): BlockPair[] =>
  areAlike(first, second)
    ? first.map((block, at) => ({ first: [block], second: second.slice(at, at + 1) }))
    : [{ first, second }];

const areAlike = (first: readonly RenderedBlock[], second: readonly RenderedBlock[]): boolean =>
  first.length === second.length && first.every(({ kind }, at) => kind === second[at]?.kind);

const isHeading = ({ kind }: RenderedBlock): boolean => /^h[1-6]$/.test(kind);

/** What stands before the first heading, perhaps nothing; then each heading with what stands below it. */
function splitAtHeadings(blocks: readonly RenderedBlock[]): RenderedBlock[][] {
  const pieces: RenderedBlock[][] = [[]];
  for (const block of blocks) {
    if (isHeading(block)) pieces.push([]);
    pieces.at(-1)?.push(block);
  }
  return pieces;
}
