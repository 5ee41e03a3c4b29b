/** Finds written words among shown ones. Each shown word is used for only one written word. */
import { wordsOf, writtenWords } from './words.ts';

/** A range of shown words; the end is not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface LostWords {
  readonly file: string;
  readonly line: number;
  readonly words: readonly string[];
}

/** A line that must be shown in one of these ranges. The first is the most likely. */
export interface Wanted {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly ranges: readonly Range[];
}

/**
 * Looks for each line after the line before, then anywhere in its ranges. If something is inside the line, its words
 * may be in any place of its first range.
 */
export function takeWords(shown: readonly number[], wanted: readonly Wanted[]): LostWords[] {
  const taken = new Uint8Array(shown.length);
  const cursors = new Map<number, number>();
  const parted = wanted.flatMap((line) => {
    const words = wordsOf(line.text);
    const isWhole = words.length === 0 || line.ranges.some((range) => takeLine(shown, taken, words, range, cursors));
    return isWhole ? [] : [{ ...line, words }];
  });
  if (parted.length === 0) return [];
  const free = freePlaces(shown, taken);
  return parted.flatMap(({ file, line, text, words, ranges }) => {
    const written = writtenWords(text);
    const missing = words.flatMap((word, at) => (takeWord(free.get(word), ranges[0]) ? [] : [written[at] ?? '']));
    return missing.length > 0 ? [{ file, line, words: missing }] : [];
  });
}

function takeLine(
  shown: readonly number[],
  taken: Uint8Array,
  words: readonly number[],
  { from, to }: Range,
  cursors: Map<number, number>,
): boolean {
  const cursor = cursors.get(from) ?? from;
  let at = find(shown, taken, words, { from: cursor, to });
  if (at < 0) at = find(shown, taken, words, { from, to: Math.min(cursor + words.length - 1, to) });
  if (at < 0) return false;
  taken.fill(1, at, at + words.length);
  cursors.set(from, at + words.length);
  return true;
}

/** The position of these words in a row, if none of them is used already; else -1. */
function find(shown: readonly number[], taken: Uint8Array, words: readonly number[], { from, to }: Range): number {
  const last = to - words.length;
  for (let at = from; at <= last; at += 1) {
    if (shown[at] !== words[0]) continue;
    let same = 0;
    while (same < words.length && shown[at + same] === words[same] && taken[at + same] === 0) same += 1;
    if (same === words.length) return at;
  }
  return -1;
}

/** The places of each word that is not used yet. */
function freePlaces(shown: readonly number[], taken: Uint8Array): Map<number, number[]> {
  const free = new Map<number, number[]>();
  shown.forEach((word, at) => {
    if (taken[at] === 1) return;
    const places = free.get(word);
    if (places) places.push(at);
    else free.set(word, [at]);
  });
  return free;
}

function takeWord(places: number[] | undefined, range: Range | undefined): boolean {
  const at = range && places ? places.findIndex((place) => place >= range.from && place < range.to) : -1;
  if (at < 0) return false;
  places?.splice(at, 1);
  return true;
}
