/** What a body defines for all its sections: notes, and the addresses of links that are written apart. */
import type { Token } from 'markdown-it';
import { markdownFor } from '../engine.ts';

/** Lines of a body, from 0; the end is not part of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface NoteDefinition extends Stretch {
  readonly label: string;
  /** As it is written, without what is around it. */
  readonly source: string;
  /** In lines of its own: these belong to no section's text. Others are inside a quotation or begin an item. */
  readonly isApart: boolean;
}

/** By their labels, as CommonMark compares them. */
export type References = Readonly<Record<string, { title: string; href: string }>>;

export interface ParsedBody {
  /** Lines of second-level headings, from 0. */
  readonly headings: readonly number[];
  readonly notes: readonly NoteDefinition[];
  readonly references: References;
}

/** Reads the blocks of a body; what is inside paragraphs takes as long again, and defines nothing. */
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

/** A line without the indentation and quotation marks of what is around it. */
function withoutMarks(line: string, width: number): string {
  let at = 0;
  while (at < width && (line[at] === ' ' || line[at] === '>')) at += 1;
  return line.slice(at);
}

const noteCall = /\[\^([^\]\s]+)\]/g;

/** By their labels; of two with one label the first holds. */
export const notesByLabel = (notes: readonly NoteDefinition[]): ReadonlyMap<string, NoteDefinition> =>
  new Map(notes.toReversed().map((note) => [note.label, note]));

/** The definitions of the notes that a text calls, and of those that these call in turn. */
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

/** Definitions of the addresses that a text may use. */
export function referencesFor(text: string, references: References): string[] {
  const { normalizeReference } = markdownFor('en').utils;
  const named = new Set([...text.matchAll(bracketed)].map(([, label = '']) => normalizeReference(label)));
  return Object.entries(references)
    .filter(([label]) => named.has(label))
    .map(([label, { href, title }]) => `[${label}]: <${href}>${title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : ''}`);
}

const bracketed = /\[((?:[^[\]\\]|\\.)+)\]/gs;
