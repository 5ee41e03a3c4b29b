/**
 * Proves that no text is lost: compares the words of a text as written with the words that a page, chapter or print
 * shows. It uses neither the Markdown parser nor the templates, so it finds what these leave out.
 */
import type { ResolvedImage, ResolvedItem, ResolvedSection, ResolvedStudy } from '../model/language-edition.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type LostWords, type Range, takeWords, type Wanted } from './match.ts';
import type { ShownWords } from './shown-words.ts';
import { readSource, type SourceText } from './source-lines.ts';
import { wordsOf } from './words.ts';

/** The place where a page or book shows a text. */
export interface TextPlace {
  /** The prefixes of the ids in it. A later prefix is used for ids that the first does not have. */
  readonly prefixes: readonly string[];
  /** The id where it begins; without it, the beginning of the document. */
  readonly start?: string;
  /** Whether another language is shown beside it, whose notes come between. */
  readonly isPaired?: boolean;
  /** The id of what follows; without it, the end of the document. */
  readonly end?: string | undefined;
}

export type { LostWords } from './match.ts';

export type ProvenItem = ResolvedItem &
  Partial<Pick<ResolvedStudy, 'images' | 'indicators' | 'links' | 'documents' | 'changes'>>;

/** The words of an item that are missing where it is shown. A word that is written twice must appear twice. */
export function lostWords(item: ProvenItem, shown: ShownWords, place: TextPlace): LostWords[] {
  const at = (id: string | undefined): number | undefined => (id === undefined ? undefined : shown.places.get(id));
  const start = at(place.start) ?? 0;
  const end = at(place.end) ?? shown.words.length;
  const inside = (id: string): number | undefined =>
    place.prefixes.map((prefix) => at(`${prefix}${id}`)).find((each) => each !== undefined);
  const sections = item.sections.map(({ id }) => (id ? inside(id) : start));
  const notes = notesRange(item, inside('note-1') ?? end, end, place.isPaired ? 3 : 1);
  const known = sections.filter((each) => each !== undefined);
  const text = { from: Math.min(...known, end), to: notes.from };
  const ranges = sections.map((from): Range => {
    if (from === undefined) return text;
    return { from, to: Math.min(...known.filter((each) => each > from), notes.from) };
  });
  const head = { from: start, to: item.sections[0]?.id ? text.from : notes.from };
  return takeWords(shown.words, [
    ...headOf(item).map((wanted) => ({ ...wanted, ranges: [head] })),
    ...item.sections.flatMap((section, index) => linesOf(section, index, item, ranges[index] ?? text, notes)),
    ...labelsOf(item).map((wanted) => ({ ...wanted, ranges: [{ from: start, to: end }] })),
  ]);
}

/** The number of words around a note, such as its number and the link back. */
const aroundNote = 15;

/** The end of the notes has no id, so their greatest possible length is used. */
function notesRange({ sections }: ProvenItem, from: number, end: number, times: number): Range {
  const lines = sections.flatMap((section) => sourceOf(section).lines.filter(({ note }) => note !== undefined));
  const length = lines.reduce((sum, { text }) => sum + wordsOf(text).length + aroundNote, 0);
  return { from, to: Math.min(end, from + length * times) };
}

const sources = new WeakMap<ResolvedSection, SourceText>();

/** Read once, because a page and several books show the same section. */
function sourceOf(section: ResolvedSection): SourceText {
  const source = sources.get(section) ?? readSource(section.markdown);
  sources.set(section, source);
  return source;
}

type Line = Omit<Wanted, 'ranges'>;

const fileOf = ({ folder, textLanguage }: ResolvedItem): string => `${folder}/${textLanguage}.md`;

const fieldLines = (text: string, file: string, line = 1): Line[] =>
  readSource(text).lines.map((each) => ({ file, line, text: each.text }));

const headOf = (item: ProvenItem): Line[] =>
  [item.title, item.summary].flatMap((text) => (text ? fieldLines(text.text, fileOf(item)) : []));

const labelsOf = (item: ProvenItem): Line[] =>
  [
    ...(item.indicators ?? []).map(({ label }) => label),
    ...(item.links ?? []).map(({ label, url }) => (label.text === url ? undefined : label)),
    ...(item.documents ?? []).map(({ label }) => label),
    ...(item.changes ?? []).map(({ note }) => note),
  ].flatMap((text) => (text ? fieldLines(text.text, fileOf(item)) : []));

function linesOf(section: ResolvedSection, index: number, item: ProvenItem, own: Range, notes: Range): Wanted[] {
  const { id, title, file, line: first } = section;
  const isHeaded = id !== '' || title.text !== '';
  const textStart = isHeaded ? first + 1 : first;
  const source = sourceOf(section);
  const before = item.sections.slice(0, index).map((each) => each.markdown);
  // A note that several sections use is shown once.
  const isOwn = (name: string | undefined): boolean => !name || !before.some((each) => each.includes(`[^${name}]:`));
  return [
    ...(isHeaded ? fieldLines(title.text, file, first).map((each) => ({ ...each, ranges: [own] })) : []),
    ...source.lines
      .filter(({ note }) => isOwn(note))
      .map(({ line, text, note }) => ({
        file,
        line: textStart + line,
        text,
        ranges: note === undefined ? [own, notes] : [notes, own],
      })),
    ...captionsIn(
      source.leftOut.flatMap(({ reason, text }) => (reason === 'name of a picture' ? [text] : [])),
      item,
    ).map((text) => ({ file, line: first, text, ranges: [own] })),
  ];
}

/** The captions of the pictures with these ids: `![](plan)`. */
function captionsIn(names: readonly string[], { images = [] }: ProvenItem): string[] {
  const shown = names.flatMap((name): ResolvedImage[] => images.filter(({ id }) => name.endsWith(`(${id})`)));
  return shown.flatMap(({ caption }) => (caption ? readSource(caption.text).lines.map(({ text }) => text) : []));
}

/** The most words that a message names. */
const mostWords = 20;

/** @param where the page or the kind of book that lacks the words */
export const wordsLost = (lost: readonly LostWords[], where: string): Problem[] =>
  lost.map(({ file, line, words }) =>
    problem(
      'words-lost',
      { file, line, column: 1 },
      { words: words.slice(0, mostWords).join(' '), count: words.length, where },
    ),
  );
