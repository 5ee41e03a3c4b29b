/** Pairs the blocks of a section, the items of a list or the rows of a table with their translations. */
import type { TreeBlock } from '../../../text/blocks/block-tree.ts';
import { align, type Likeness, type Pair } from './align.ts';
import { familyOf, lengthOf, likenessOf } from './profile.ts';

export type BlockPair = Pair<TreeBlock>;

interface Languages {
  readonly original: string;
  readonly translation: string;
  readonly ratio: number;
}

/**
 * The first way pairs blocks by position, if both texts have the same kinds of blocks of similar length; else it
 * returns undefined. The second compares the blocks and is slower.
 */
export function pairBlocks(
  original: readonly TreeBlock[],
  translation: readonly TreeBlock[],
  languages: Languages,
): [BlockPair[] | undefined, () => BlockPair[]] {
  const quick = areAlike(original, translation, languages.ratio)
    ? original.map((block, at) => ({ first: [block], second: translation.slice(at, at + 1) }))
    : undefined;
  return [
    quick,
    () => {
      const likeness = likenessOf(languages.original, languages.translation, languages.ratio);
      const aligned = align(withoutEmpty(original), withoutEmpty(translation), likeness);
      return reunite(rejoin(aligned, languages.ratio), likeness);
    },
  ];
}

/** More than this that are alone are not looked for elsewhere. */
const mostAlone = 60;
/** Only blocks that share numbers or addresses are so much alike. */
const surelyAlike = 2.6;

/** Rows and items that are in another order in the other language. */
function reunite(pairs: readonly BlockPair[], likeness: Likeness<TreeBlock>): BlockPair[] {
  const lone = pairs.filter(({ first, second }) => first.length + second.length === 1);
  if (lone.length < 2 || lone.length > mostAlone) return [...pairs];
  const found = new Map<BlockPair, BlockPair | undefined>();
  for (const pair of lone) {
    const [block] = pair.first;
    if (!block) continue;
    const other = lone.find(
      (each) => !found.has(each) && each.second[0] && likeness(block, each.second[0]) > surelyAlike,
    );
    if (other) found.set(other, { first: [block], second: other.second }).set(pair, undefined);
  }
  return pairs.flatMap((pair) => (found.has(pair) ? (found.get(pair) ?? []) : [pair]));
}

/** Markdown adds empty cells to rows that lack some, so these do not count. */
const withoutEmpty = (blocks: readonly TreeBlock[]): TreeBlock[] =>
  blocks.filter(({ kind, text }) => kind !== 'cell' || text.trim() !== '');

const areAlike = (original: readonly TreeBlock[], translation: readonly TreeBlock[], ratio: number): boolean =>
  original.length === translation.length &&
  original.every((block, at) => {
    const other = translation[at];
    return (
      other !== undefined &&
      familyOf(block) === familyOf(other) &&
      block.level === other.level &&
      isAsLong(block, other, ratio)
    );
  });

/** Short texts vary in length, and a table may have lost a row. */
function isAsLong(block: TreeBlock, other: TreeBlock, ratio: number): boolean {
  if (block.parts.length > 0 || block.kind === 'heading') return true;
  const [a, b] = [lengthOf(block), lengthOf(other)];
  if (block.kind === 'cell') return a === 0 ? b === 0 : b > 0;
  return Math.abs(Math.log((b + 30) / ((a + 30) * ratio))) < 0.8;
}

/** Joins a block without a partner to its neighbour's pair, if two paragraphs became one. */
function rejoin(pairs: readonly BlockPair[], ratio: number): BlockPair[] {
  const result: BlockPair[] = [];
  for (const pair of pairs) {
    const last = result.at(-1);
    const whole = last && { first: [...last.first, ...pair.first], second: [...last.second, ...pair.second] };
    if (last && whole && isOneBlock(last, pair, whole, ratio)) result[result.length - 1] = whole;
    else result.push(pair);
  }
  return result;
}

function isOneBlock(last: BlockPair, pair: BlockPair, whole: BlockPair, ratio: number): boolean {
  const isAlone = ({ first, second }: BlockPair): boolean => first.length === 0 || second.length === 0;
  if (isAlone(last) === isAlone(pair) || isAlone(whole)) return false;
  if ([...whole.first, ...whole.second].some(({ kind }) => kind !== 'paragraph' && kind !== 'item')) return false;
  if (Math.min(whole.first.length, whole.second.length) > 1) return false;
  const before = isAlone(last) ? pair : last;
  return misfit(whole, ratio) < 0.3 && misfit(before, ratio) > misfit(whole, ratio) + 0.2;
}

/** How far the lengths of a pair are from the ratio of the whole texts. */
function misfit({ first, second }: BlockPair, ratio: number): number {
  const sum = (blocks: readonly TreeBlock[]): number => blocks.reduce((all, block) => all + lengthOf(block), 8);
  return Math.abs(Math.log(sum(second) / (sum(first) * ratio)));
}
