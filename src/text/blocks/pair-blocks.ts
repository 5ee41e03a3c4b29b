/** Pairs the blocks of a section in two languages, for books that show both paragraph by paragraph. Pure. */
import type { Block } from '../../model/block.ts';

type Kind = Pick<Block, 'kind' | 'level'>;

/** Blocks with the same content: one each if the texts run parallel, else all blocks between two headings. */
export interface BlockPair<T> {
  readonly first: readonly T[];
  readonly second: readonly T[];
}

/**
 * If both texts have the same kinds of blocks in the same order, they are paired one by one. If they only have equally
 * many headings, the blocks below each heading are paired. Otherwise the whole texts are one pair. No block is lost or
 * repeated.
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

/** The blocks before the first heading, possibly none; then each heading with the blocks below it. */
function splitAtHeadings<T extends Kind>(blocks: readonly T[]): T[][] {
  const pieces: T[][] = [[]];
  for (const block of blocks) {
    if (isHeading(block)) pieces.push([]);
    pieces.at(-1)?.push(block);
  }
  return pieces;
}
