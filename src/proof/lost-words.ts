/**
 * The proof that nothing is lost: the words of a text as it is written are compared with the words that a page, a
 * chapter or a print shows. It knows nothing of Markdown's parser and of templates, so it finds what these leave out.
 */
import type { ResolvedItem, ResolvedText } from '../model/language-edition.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ShownWords } from './shown-words.ts';
import { readSource } from './source-lines.ts';
import { wordsOf, writtenWords } from './words.ts';

/** Where a page or book shows a text. */
export interface TextPlace {
  /** The beginning of every id in it. */
  readonly prefix: string;
  /** The ids where it may begin; without them it begins with the document. */
  readonly start?: readonly string[];
  /** The id of what follows; without it, it ends with the document. */
  readonly end?: string | undefined;
}

export interface LostWords {
  readonly file: string;
  readonly line: number;
  readonly words: readonly string[];
}

/** Something written that must be shown. */
interface Wanted {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly words: readonly number[];
}

/**
 * The words of an item that are not where it is shown. Each word counts: what is written twice must be there twice.
 */
export function lostWords(item: ResolvedItem, shown: ShownWords, place: TextPlace): LostWords[] {
  const start = firstOf(shown, place.start ?? []) ?? 0;
  const end = (place.end === undefined ? undefined : shown.places.get(place.end)) ?? shown.words.length;
  const text =
    firstOf(
      shown,
      item.sections.map(({ id }) => (id ? `${place.prefix}${id}` : '')),
    ) ?? start;
  const match = matcher(shown.words);
  const inHead = match(headOf(item), start, item.sections[0]?.id ? text : end);
  const inText = match(item.sections.flatMap(linesOf), item.sections[0]?.id ? text : start, end);
  return [...inHead, ...inText];
}

const firstOf = ({ places }: ShownWords, ids: readonly string[]): number | undefined => {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
};

function headOf(item: ResolvedItem): Wanted[] {
  const file = `${item.folder}/${item.textLanguage}.md`;
  return [item.title, ...(item.summary ? [item.summary] : [])].flatMap((text) => fieldLines(text, file));
}

const fieldLines = ({ text }: ResolvedText, file: string): Wanted[] =>
  readSource(text).lines.map((line) => ({ file, line: 1, text: line.text, words: wordsOf(line.text) }));

function linesOf({ id, title, markdown, file, line: first }: ResolvedItem['sections'][number]): Wanted[] {
  const heading = id || title.text ? 1 : 0;
  const own = readSource(markdown).lines.map(
    ({ line, text }): Wanted => ({ file, line: first + heading + line, text, words: wordsOf(text) }),
  );
  return heading
    ? [{ file, line: first, text: title.text, words: wordsOf(readSource(title.text).lines[0]?.text ?? '') }, ...own]
    : own;
}

type Match = (wanted: readonly Wanted[], from: number, to: number) => LostWords[];

/** Takes words that are shown for words that are written, each once. */
function matcher(shown: readonly number[]): Match {
  const taken = new Uint8Array(shown.length);
  return (wanted, from, to) => {
    let cursor = from;
    const broken: Wanted[] = [];
    for (const line of wanted) {
      if (line.words.length === 0) continue;
      let at = find(shown, taken, line.words, cursor, to);
      if (at < 0) at = find(shown, taken, line.words, from, Math.min(cursor + line.words.length, to));
      if (at < 0) {
        broken.push(line);
        continue;
      }
      taken.fill(1, at, at + line.words.length);
      cursor = at + line.words.length;
    }
    return broken.length === 0 ? [] : missingFrom(broken, shown, taken, from, to);
  };
}

/** Where words are shown one after the other that were not taken before; -1 where they are not. */
function find(shown: readonly number[], taken: Uint8Array, words: readonly number[], from: number, to: number): number {
  const last = to - words.length;
  for (let at = from; at <= last; at += 1) {
    if (shown[at] !== words[0]) continue;
    let same = 0;
    while (same < words.length && shown[at + same] === words[same] && taken[at + same] === 0) same += 1;
    if (same === words.length) return at;
  }
  return -1;
}

/** A line may be parted by something else: then its words are there, though not one after the other. */
function missingFrom(
  broken: readonly Wanted[],
  shown: readonly number[],
  taken: Uint8Array,
  from: number,
  to: number,
): LostWords[] {
  const free = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const hash = shown[at] ?? 0;
    if (taken[at] === 0) free.set(hash, (free.get(hash) ?? 0) + 1);
  }
  return broken.flatMap(({ file, line, text, words }): LostWords[] => {
    const written = writtenWords(text);
    const missing = words.flatMap((hash, at) => {
      const count = free.get(hash) ?? 0;
      free.set(hash, count - 1);
      return count > 0 ? [] : [written[at] ?? ''];
    });
    return missing.length > 0 ? [{ file, line, words: missing }] : [];
  });
}

/** The most words that a message names. */
const mostWords = 20;

export const wordsLost = (lost: readonly LostWords[], where: string): Problem[] =>
  lost.map(({ file, line, words }) =>
    problem(
      'words-lost',
      { file, line, column: 1 },
      { words: words.slice(0, mostWords).join(' '), count: words.length, where },
    ),
  );
