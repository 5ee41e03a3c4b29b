import type { Token } from 'markdown-it';
import type { SourceSection } from '../model/publication.ts';
import { markdownFor } from './engine.ts';

const headingId = /\s*\{#([^}\s]*)\}\s*$/;
const noteDefinition = /^ {0,3}\[\^([^\]\s]+)\]:/;
const noteCall = /\[\^([^\]\s]+)\]/g;

/** Splits a heading's words from its `{#id}`. */
export function parseHeading(content: string): { title: string; id: string } {
  const match = headingId.exec(content);
  return { title: content.replace(headingId, '').trim(), id: match?.[1] ?? '' };
}

/** Lines of a body, from 0; the end is not part of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A section as it is written: its heading's line, where it has one, then its text. */
export interface BodyPiece extends Stretch {
  readonly id: string;
  readonly title: string;
  readonly textStart: number;
}

export interface CutBody {
  readonly lines: readonly string[];
  readonly pieces: readonly BodyPiece[];
  /** The definitions of notes, which belong to no piece's text. */
  readonly notes: readonly (Stretch & { readonly label: string })[];
  readonly noteLines: ReadonlySet<number>;
}

/** Cuts a Markdown body at its second-level headings. */
export function cutBody(body: string): CutBody {
  const lines = body.split('\n');
  const starts = new Set(headingLines(body, lines));
  const bounds = [...new Set([0, ...starts, lines.length])];
  const pieces = bounds.slice(0, -1).map((start, index): BodyPiece => {
    const isHeading = starts.has(start);
    const written = isHeading ? (lines[start] ?? '').replace(/^ {0,3}##\s+/, '').replace(/\s+#+\s*$/, '') : '';
    const textStart = isHeading ? start + 1 : start;
    return { ...parseHeading(written), start, textStart, end: bounds[index + 1] ?? lines.length };
  });
  return { lines, pieces, ...collectNotes(lines) };
}

/** The lines of a piece's text, those of definitions of notes empty. */
export const textLines = ({ lines, noteLines }: CutBody, { textStart, end }: BodyPiece): string[] =>
  lines.slice(textStart, end).map((line, at) => (noteLines.has(textStart + at) ? '' : line));

/**
 * The sections of a body. Definitions of notes may stand anywhere; each section takes along those that it calls, so
 * that it can be shown without its neighbours.
 *
 * @param firstLine the line of the file on which the body begins
 */
export function splitSections(body: string, firstLine = 1): SourceSection[] {
  const cut = cutBody(body);
  const definitions = new Map(
    cut.notes.map(({ label, start, end }) => [label, cut.lines.slice(start, end).join('\n').trimEnd()]),
  );
  return cut.pieces.flatMap((piece): SourceSection[] => {
    const markdown = withNotes(textLines(cut, piece).join('\n'), definitions);
    if (piece.textStart === piece.start && markdown.trim() === '') return [];
    return [{ id: piece.id, title: piece.title, markdown, line: firstLine + piece.start }];
  });
}

/**
 * The lines (from 0) of the second-level headings that are headings to Markdown, not to the eye alone. Only code in
 * fences can hide such a line, and only an indented one may belong to a list: all other texts need no parser.
 */
const headingLines = (body: string, lines: readonly string[]): number[] =>
  /^ *(?:```|~~~)|^ +##/m.test(body)
    ? parsedHeadingLines(body)
    : lines.flatMap((line, at) => (/^##(?=[ \t]|$)/.test(line) ? [at] : []));

function parsedHeadingLines(body: string): number[] {
  const engine = markdownFor('en');
  const tokens: Token[] = [];
  // Blocks alone: what stands inside a paragraph takes as long again, and opens no section.
  engine.block.parse(body, engine, {}, tokens);
  return tokens
    .filter(
      (token) => token.type === 'heading_open' && token.tag === 'h2' && token.level === 0 && token.markup === '##',
    )
    .flatMap((token) => (token.map ? [token.map[0]] : []));
}

function collectNotes(lines: readonly string[]): Pick<CutBody, 'notes' | 'noteLines'> {
  const notes: CutBody['notes'][number][] = [];
  const noteLines = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const label = noteDefinition.exec(lines[at] ?? '')?.[1];
    if (label === undefined) continue;
    const end = noteEnd(lines, at);
    notes.push({ label, start: at, end });
    for (let line = at; line < end; line += 1) noteLines.add(line);
    at = end - 1;
  }
  return { notes, noteLines };
}

/** A definition goes on over indented lines and the blank lines between them. */
function noteEnd(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^( {4}|\t)/.test(line)) end = at + 1;
    else if (line.trim() !== '') break;
  }
  return end;
}

/** The text with the definitions that it calls, and those that these call in turn. */
function withNotes(text: string, definitions: ReadonlyMap<string, string>): string {
  const used = new Map<string, string>();
  const waiting = calledNotes(text);
  for (const label of waiting) {
    const definition = definitions.get(label);
    if (definition === undefined || used.has(label)) continue;
    used.set(label, definition);
    waiting.push(...calledNotes(definition));
  }
  return used.size > 0 ? `${text.trimEnd()}\n\n${[...used.values()].join('\n\n')}\n` : text;
}

const calledNotes = (text: string): string[] => [...text.matchAll(noteCall)].map((match) => match[1] ?? '');
