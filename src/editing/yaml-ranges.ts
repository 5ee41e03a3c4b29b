/** Finds the ranges of list entries and fields in YAML text, and makes the edits that insert or remove one. */
import { newlineOf, type TextEdit } from './edit-text.ts';

export interface Siblings {
  readonly kind: 'list' | 'group';
  /** Whether the list or group is written in brackets. */
  readonly isFlow: boolean;
  /** The offset where it begins; for one in brackets the offset of the bracket. */
  readonly start: number;
  /** For each entry the offset of its first character and the offset after its last. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** The names of fields, or the numbers of entries. */
  readonly names: readonly string[];
}

/** Inserts a part before the one with that index, or after the last. */
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
  // The only field of an entry is on the line of the entry's hyphen. The next field gets the same depth.
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

/** Removes the part with that index; undefined for the only part, because then its list or group must be removed. */
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
  // The part shares its first line with its list or group, so the next part moves up.
  const isNext = next && text.slice(end, next.start).trim() === '';
  return isNext ? { start: part.start, end: next.start, text: '' } : undefined;
}

/**
 * The text before a part on its line: its indentation, and for an entry the hyphen. Undefined where there is anything
 * else.
 */
function leadOf(text: string, start: number, kind: Siblings['kind']): string | undefined {
  const lead = text.slice(lineStart(text, start), start);
  if (kind === 'list') return /^[ ]*-[ \t]+$/.test(lead) ? lead : undefined;
  return /^[ ]*$/.test(lead) ? lead : undefined;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The offset of the line after a part; the end of the text where there is none. */
function lineAfter(text: string, end: number): number {
  if (end > 0 && text.charAt(end - 1) === '\n') return end;
  const newline = text.indexOf('\n', end);
  return newline < 0 ? text.length : newline + 1;
}
