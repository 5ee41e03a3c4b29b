/** Pairs the blocks of a section in two languages, for books that show both paragraph after paragraph. Pure. */
import type { Block } from '../../model/block.ts';

type Kind = Pick<Block, 'kind' | 'level'>;

/** Blocks that say the same: one each where the texts run alike, else as many as stand between two headings. */
export interface BlockPair<T> {
  readonly first: readonly T[];
  readonly second: readonly T[];
}

/**
 * Where both texts have the same kinds of blocks in the same order, each block meets its own; where they differ,
 * but have as many headings, what stands below a heading meets what stands below its own; else the whole texts meet.
 * Nothing is ever lost or said twice.
 */
export function pairBlocks<T extends Kind>(first: readonly T[], second: readonly T[]): BlockPair<T>[] {
  const [some, others] = [splitAtHeadings(first), splitAtHeadings(second)];
  if (areAlike(first, second) || some.length !== others.length) return meet(first, second);
  return some.flatMap((blocks, at) => meet(blocks, others[at] ?? []));
}

const meet = <T extends Kind>(first: readonly T[], second: readonly T[]): BlockPair<T>[] =>
  areAlike(first, second)
    ? first.map((block, at) => ({ first: [block], second: second.slice(at, at + 1) }))
    : [{ first, second }];

const areAlike = (first: readonly Kind[], second: readonly Kind[]): boolean =>
  first.length === second.length &&
  first.every(({ kind, level }, at) => kind === second[at]?.kind && level === second[at].level);

const isHeading = ({ kind }: Kind): boolean => kind === 'heading';

/** What stands before the first heading, perhaps nothing; then each heading with what stands below it. */
function splitAtHeadings<T extends Kind>(blocks: readonly T[]): T[][] {
  const pieces: T[][] = [[]];
  for (const block of blocks) {
    if (isHeading(block)) pieces.push([]);
    pieces.at(-1)?.push(block);
  }
  return pieces;
}
