/** Where entries of YAML lists and fields of groups stand in the text, and what to put in or take out. */
import { newlineOf, type TextEdit } from './edit-text.ts';

/** The entries of a list or the fields of a group. */
export interface Siblings {
  readonly kind: 'list' | 'group';
  /** Whether it is written between brackets. */
  readonly isFlow: boolean;
  /** Where it begins; of one between brackets the bracket. */
  readonly start: number;
  /** From the first character of each to after its last. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** The names of fields, the numbers of entries. */
  readonly names: readonly string[];
}

/** Puts a part in front of the one with that index, or after all. */
export function insertInto(text: string, siblings: Siblings, written: string, at: number): TextEdit | undefined {
  return siblings.isFlow ? insertIntoFlow(siblings, written, at) : insertIntoBlock(text, siblings, written, at);
}

function insertIntoFlow({ start, parts }: Siblings, written: string, at: number): TextEdit {
  const next = parts[at];
  const last = parts.at(-1);
  if (next) return { start: next.start, end: next.start, text: `${written}, ` };
  const place = last?.end ?? start + 1;
  return { start: place, end: place, text: last ? `, ${written}` : written };
}

function insertIntoBlock(text: string, { kind, parts }: Siblings, written: string, at: number): TextEdit | undefined {
  const model = parts.at(-1);
  if (!model) return undefined;
  const shared = text.slice(lineStart(text, model.start), model.start);
  // The only field of an entry stands behind the entry's hyphen: the next one is as deep.
  const isBehindHyphen = kind === 'group' && /^[ ]*-[ \t]+$/.test(shared);
  const lead = isBehindHyphen ? ' '.repeat(shared.length) : leadOf(text, model.start, kind);
  if (lead === undefined) return undefined;
  const newline = newlineOf(text);
  const lines = written.split('\n').map((line) => (line === '' ? '' : ' '.repeat(lead.length) + line));
  const block = `${lead}${lines.join(newline).slice(lead.length)}${newline}`;
  const next = parts[at];
  if (next) {
    const start = lineStart(text, next.start);
    return leadOf(text, next.start, kind) === lead ? { start, end: start, text: block } : undefined;
  }
  const end = lineAfter(text, model.end);
  const isOpen = end === text.length && !text.endsWith('\n');
  return { start: end, end, text: isOpen ? newline + block : block };
}

/** Takes the part with that index out; undefined for the only one, which goes with what holds it. */
export function removeFrom(text: string, { kind, isFlow, parts }: Siblings, at: number): TextEdit | undefined {
  const part = parts[at];
  const next = parts[at + 1];
  const before = parts[at - 1];
  if (!part) return undefined;
  if (isFlow) {
    if (next) return { start: part.start, end: next.start, text: '' };
    return { start: before?.end ?? part.start, end: part.end, text: '' };
  }
  if (parts.length === 1) return undefined;
  const start = lineStart(text, part.start);
  const end = lineAfter(text, part.end);
  if (leadOf(text, part.start, kind) !== undefined) return { start, end, text: '' };
  // It shares its first line with what holds it: the next one moves up.
  const isNext = next && text.slice(end, next.start).trim() === '';
  return isNext ? { start: part.start, end: next.start, text: '' } : undefined;
}

/** What stands before a part on its line, where that is its indentation and of an entry its hyphen, and no more. */
function leadOf(text: string, start: number, kind: Siblings['kind']): string | undefined {
  const lead = text.slice(lineStart(text, start), start);
  if (kind === 'list') return /^[ ]*-[ \t]+$/.test(lead) ? lead : undefined;
  return /^[ ]*$/.test(lead) ? lead : undefined;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line after a part begins; the end of the text where there is none. */
function lineAfter(text: string, end: number): number {
  if (end > 0 && text.charAt(end - 1) === '\n') return end;
  const newline = text.indexOf('\n', end);
  return newline < 0 ? text.length : newline + 1;
}
