/** The definitions of a body for all its sections: notes, and reference definitions of links. */
import type { Token } from 'markdown-it';
import { markdownFor } from '../engine.ts';

/** Lines of a body, from 0; `end` is not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface NoteDefinition extends Stretch {
  readonly label: string;
  /** As written, without the marks of the blocks around it. */
  readonly source: string;
  /**
   * Whether it is on separate lines, which belong to no section's text. Others are inside a quotation or begin a list
   * item.
   */
  readonly isApart: boolean;
}

/** By label, compared as in CommonMark. */
export type References = Readonly<Record<string, { title: string; href: string }>>;

export interface ParsedBody {
  /** Lines of second-level headings, from 0. */
  readonly headings: readonly number[];
  readonly notes: readonly NoteDefinition[];
  readonly references: References;
}

/** Parses the blocks of a body. Inline content is not parsed: it takes as long again and defines nothing. */
export function parseBody(body: string, lines: readonly string[]): ParsedBody {
  const engine = markdownFor('en');
  const environment: { references?: Record<string, { title: string; href: string }> } = {};
  const tokens: Token[] = [];
  engine.block.parse(body, engine, environment, tokens);
  return {
    headings: tokens
      .filter(
        ({ type, tag, level, markup }) => type === 'heading_open' && tag === 'h2' && level === 0 && markup === '##',
      )
      .flatMap(({ map }) => (map ? [map[0]] : [])),
    notes: tokens.flatMap((token) => noteAt(token, lines)),
    references: environment.references ?? {},
  };
}

function noteAt({ type, map, meta }: Token, lines: readonly string[]): NoteDefinition[] {
  if (type !== 'footnote_reference_open' || !map) return [];
  const [start, mapEnd] = map;
  let end = mapEnd;
  while (end > start + 1 && lines[end - 1]?.trim() === '') end -= 1;
  const indent = (lines[start] ?? '').indexOf('[^');
  const own = lines
    .slice(start, end)
    .map((line, at) => (at === 0 ? line.slice(indent) : withoutMarks(line, Number(meta?.width))));
  const isApart = lines[start]?.slice(0, indent).trim() === '';
  return [{ label: String(meta?.label), start, end, source: own.join('\n').trimEnd(), isApart }];
}

/** A line without the indentation and quotation marks of the blocks around it. */
function withoutMarks(line: string, width: number): string {
  let at = 0;
  while (at < width && (line[at] === ' ' || line[at] === '>')) at += 1;
  return line.slice(at);
}

// The limit keeps the search linear on a line of many brackets.
const noteCall = /\[\^([^\]\s]{1,200})\]/g;

/** By label. Of two with the same label the first is used. */
export const notesByLabel = (notes: readonly NoteDefinition[]): ReadonlyMap<string, NoteDefinition> =>
  new Map(notes.toReversed().map((note) => [note.label, note]));

/** The definitions of the notes that a text uses, directly or through other notes. */
export function notesFor(text: string, notes: ReadonlyMap<string, NoteDefinition>): string[] {
  const called = calledNotes(text);
  const seen = new Set<string>();
  const used: string[] = [];
  for (const label of called) {
    if (seen.has(label)) continue;
    seen.add(label);
    const definition = notes.get(label);
    if (!definition) continue;
    used.push(definition.source);
    called.push(...calledNotes(definition.source));
  }
  return used;
}

const calledNotes = (text: string): string[] => [...text.matchAll(noteCall)].map((match) => match[1] ?? '');

/** The reference definitions that a text may use. */
export function referencesFor(text: string, references: References): string[] {
  const { normalizeReference } = markdownFor('en').utils;
  const named = new Set([...text.matchAll(bracketed)].map(([, label = '']) => normalizeReference(label)));
  return Object.entries(references)
    .filter(([label]) => named.has(label))
    .map(([label, { href, title }]) => `[${label}]: <${href}>${title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : ''}`);
}

const bracketed = /\[((?:[^[\]\\]|\\.){1,999})\]/gs;
