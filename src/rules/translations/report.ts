/** Turns differences into problems: their places, names, and which of them are one mistake. */
import type { SourceFile } from '../../content/source-file.ts';
import { type Problem, type ProblemPlace, problem } from '../../problems/problem.ts';
import type { TreeBlock } from '../../text/blocks/block-tree.ts';
import type { Text } from '../subjects.ts';
import type { Difference } from './blocks/difference.ts';

const mostShown = 80;
const mostListed = 6;

export const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > mostShown ? `${line.slice(0, mostShown).trimEnd()}…` : line;
};

export const list = (texts: readonly string[]): string =>
  texts.length === 0
    ? '–'
    : [...texts.slice(0, mostListed).map(shorten), ...(texts.length > mostListed ? ['…'] : [])].join(', ');

/** @param originalLanguage a code; the message shows the name of the language */
export function reportDifference(found: Difference, text: Text, original: Text, originalLanguage: string): Problem {
  const { what, part, missing, extra } = found;
  const line = found.original?.first ?? found.line;
  const there = line === undefined ? original.file : `${original.file}:${line}`;
  const place = isPlace(part) && what === 'missing' ? behind(text, found.near) : placeIn(text, found.near, extra[0]);
  if (what === 'untranslated')
    return problem('translation-untranslated', place, {
      original: originalLanguage,
      text: shorten(extra[0] ?? ''),
      there,
      last: found.last ?? found.near?.last ?? 0,
    });
  if (what === 'figures')
    return problem('translation-figures', place, { missing: list(missing), extra: list(extra), there });
  if (what === 'addresses')
    return problem('translation-address', place, { missing: list(missing), extra: list(extra), there });
  if (what === 'missing') return problem('translation-part-missing', place, { part, text: list(missing), there });
  return problem('translation-part-extra', place, { part, text: list(extra), there });
}

/** Whether the missing part is a block with a place among other blocks. */
const isPlace = (part: Difference['part']): boolean => !['link', 'note', 'emphasis', 'cell', 'words'].includes(part);

/** The end of the block after which something is missing. */
function behind(text: Text, block: TreeBlock | undefined): ProblemPlace {
  const inside = block?.parts.at(-1);
  if (inside) return behind(text, inside);
  return block ? { file: text.file, line: block.last, column: 1 } : placeIn(text, undefined, undefined);
}

/** The place of these words in the lines of a block; the beginning of the block if they are not found. */
export function placeIn({ file, source }: Text, block: TreeBlock | undefined, words: string | undefined): ProblemPlace {
  if (!block) return { file, line: source?.bodyLine ?? 1, column: 1 };
  const start = words?.split(/[\s*_[\]"“”„«»]/).find((each) => each !== '');
  return { file, ...find(source, block, [words, start]) };
}

function find(
  source: SourceFile | undefined,
  { first, last }: TreeBlock,
  needles: readonly (string | undefined)[],
): { line: number; column: number } {
  const offset = source?.bodyLine ?? 1;
  const lines = (source?.body ?? '').split('\n').slice(first - offset, last - offset + 1);
  for (const needle of needles) {
    if (needle === undefined || needle === '') continue;
    const at = lines.findIndex((line) => line.includes(needle));
    if (at >= 0) return { line: first + at, column: (lines[at] ?? '').indexOf(needle) + 1 };
  }
  return { line: first, column: 1 };
}

/** Joins neighbouring blocks in the original's language into one mistake. */
export function joinUntranslated(differences: readonly Difference[], order: readonly TreeBlock[]): Difference[] {
  const places = new Map(order.map((block, at) => [block, at]));
  const joined: Difference[] = [];
  let before = -2;
  for (const each of inOrder(differences, places)) {
    const last = joined.at(-1);
    const at = (each.near && places.get(each.near)) ?? -2;
    if (each.what === 'untranslated' && last?.what === 'untranslated' && at === before + 1)
      joined[joined.length - 1] = { ...last, last: each.near?.last };
    else joined.push(each);
    if (each.what === 'untranslated') before = at;
  }
  return joined;
}

const inOrder = (differences: readonly Difference[], places: ReadonlyMap<TreeBlock, number>): Difference[] => {
  const place = ({ near }: Difference): number => (near && places.get(near)) ?? near?.first ?? 0;
  const left = differences.filter(({ what }) => what === 'untranslated').sort((a, b) => place(a) - place(b));
  return [...left, ...differences.filter(({ what }) => what !== 'untranslated')];
};
