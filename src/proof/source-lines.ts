/**
 * The words that a Markdown text must show, line by line. They are read without a Markdown parser, so that words that
 * the parser loses are found.
 */
import { markdownFor } from '../text/engine.ts';

/** Why a part of a line is not read as words. */
export type Reason =
  | 'address'
  | 'name of a place'
  | 'language'
  | 'name of a note'
  | 'name of a picture'
  | 'number of an item'
  | 'mark of a caption'
  | 'kind of code'
  | 'formula';

export interface SourceLine {
  /** The line, from 0. */
  readonly line: number;
  /** The words of the line, without the parts that are left out. */
  readonly text: string;
  /** The name of the note around the line, empty for a note in the text; undefined outside of notes. */
  readonly note: string | undefined;
}

export interface SourceText {
  readonly lines: readonly SourceLine[];
  readonly leftOut: readonly { readonly line: number; readonly reason: Reason; readonly text: string }[];
}

interface Leaving {
  readonly reason: Reason;
  readonly pattern: RegExp;
  /** The rest that is read as words. */
  readonly kept?: string;
}

/** `[name]: address "title"` */
const definition =
  /^[\s>*+\-\d.)]*\[([^\]^][^\]]*)\]:\s*(?:<[^>]*>|[^\s<]\S*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$/;

/** Parts that are left out at the beginning of a line, in this order. */
const atStart: readonly Leaving[] = [
  { reason: 'address', pattern: definition },
  { reason: 'number of an item', pattern: /^(?:[\s>*+-]*\d{1,9}[.)](?=\s))+/ },
  { reason: 'name of a note', pattern: /^[\s>*+\-\d.)]*\[\^[^\]\s]+\]:/ },
  { reason: 'mark of a caption', pattern: /^(?:[Tt]able)?:\s+/ },
];

/** Parts that are left out anywhere in a line. */
const inside: readonly Leaving[] = [
  { reason: 'name of a picture', pattern: /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g },
  {
    reason: 'address',
    pattern: /\]\(\s*(?:<[^>]*>|(?:[^()\s]|\([^()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/g,
    kept: ']',
  },
  { reason: 'address', pattern: /<[a-z][a-z0-9+.-]*:[^<>\s]*>|<[^<>\s@]+@[^<>\s]+>/gi, kept: ' ' },
  { reason: 'language', pattern: /\]\{\s*lang=[^}]*\}/g, kept: ']' },
  { reason: 'name of a note', pattern: /\[\^[^\]\s]+\]/g, kept: ' ' },
];

/** A part that is left out at the end of a heading. */
const placeName: Leaving = { reason: 'name of a place', pattern: /\s*\{#[^}]*\}\s*$/ };
const isHeading = /^[\s>*+\-\d.)]*#{1,6}(?:\s|$)/;
const fence = /^[\s>*+\-\d.)]*(`{3,}|~{3,})\s*(.*)$/;
const noteStart = /^[\s>*+\-\d.)]*\[\^([^\]\s]+)\]:/;

interface Reading {
  readonly lines: SourceLine[];
  readonly leftOut: SourceText['leftOut'][number][];
  readonly labels: ReadonlySet<string>;
}

export function readSource(markdown: string): SourceText {
  const written = markdown.split('\n');
  const reading: Reading = { lines: [], leftOut: [], labels: labelsIn(written) };
  let open: { readonly mark: string; readonly isMath: boolean } | undefined;
  let note: string | undefined;
  for (let line = 0; line < written.length; line += 1) {
    const text = written[line] ?? '';
    const [, mark = '', info = ''] = fence.exec(text) ?? [];
    if (open) {
      if (mark.startsWith(open.mark) && info === '') open = undefined;
      else if (open.isMath) reading.leftOut.push({ line, reason: 'formula', text });
      else reading.lines.push({ line, text, note });
    } else if (mark) {
      open = { mark, isMath: info.trim() === 'math' };
      reading.leftOut.push({ line, reason: 'kind of code', text: info });
    } else {
      // A note continues until a line without indentation that follows an empty line.
      const [, label] = noteStart.exec(text) ?? [];
      if (label !== undefined) note = label;
      else if (text.trim() !== '' && !/^[\s>]/.test(text) && (written[line - 1] ?? '').trim() === '') note = undefined;
      const whole = joinNotes(written, line);
      readLine(reading, whole.text, line, note);
      line = whole.last;
    }
  }
  return reading;
}

const labelIn = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const labelsIn = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap((line) => definition.exec(line)?.slice(1).map(labelIn) ?? []));

/** Joins a line with the next ones while a note in the text is open. */
function joinNotes(lines: readonly string[], start: number): { readonly text: string; readonly last: number } {
  let text = lines[start] ?? '';
  let last = start;
  while (text.includes('^[') && splitNotes(text).isOpen && (lines[last + 1] ?? '').trim() !== '' && last - start < 50) {
    last += 1;
    text += ` ${(lines[last] ?? '').replace(/^[\s>]+/, '')}`;
  }
  return { text, last };
}

/** Separates a line from the notes in it. */
function splitNotes(text: string): { readonly texts: readonly string[]; readonly isOpen: boolean } {
  const texts = [''];
  const done: string[] = [];
  const depths: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const depth = depths.length - 1;
    if (sign === '^' && text[at + 1] === '[') {
      depths.push(0);
      texts[texts.length - 1] += ' ';
      texts.push('');
      at += 1;
    } else if (sign === ']' && depth >= 0 && depths[depth] === 0) {
      depths.pop();
      done.push(texts.pop() ?? '');
    } else {
      if (depth >= 0 && (sign === '[' || sign === ']')) depths[depth] = (depths[depth] ?? 0) + (sign === '[' ? 1 : -1);
      texts[texts.length - 1] += sign;
    }
  }
  return { texts: [...texts, ...done], isOpen: depths.length > 0 };
}

function readLine(reading: Reading, text: string, line: number, note: string | undefined): void {
  const leave = (rest: string, { reason, pattern, kept = '' }: Leaving): string =>
    rest.replace(pattern, (part) => {
      reading.leftOut.push({ line, reason, text: part });
      return kept;
    });
  const leaveLabel = (rest: string): string =>
    rest.replace(/\]\[([^\]]+)\]/g, (part, label: string) => {
      if (!reading.labels.has(labelIn(label))) return part;
      reading.leftOut.push({ line, reason: 'address', text: part });
      return ']';
    });
  const begun = [...atStart, ...(isHeading.test(text) ? [placeName] : [])].reduce(leave, text);
  const left = leaveLabel(inside.reduce(leave, begun));
  const [own = '', ...notes] = left.includes('^[') ? splitNotes(left).texts : [left];
  const say = (words: string): string => (words.includes('&') || words.includes('\\') ? withoutEscapes(words) : words);
  if (own.trim()) reading.lines.push({ line, text: say(own), note });
  for (const inPlace of notes) if (inPlace.trim()) reading.lines.push({ line, text: say(inPlace), note: '' });
}

const withoutEscapes = (text: string): string => markdownFor('en').utils.unescapeAll(text);
