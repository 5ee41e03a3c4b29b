import type { SourceSection } from '../model/publication.ts';
import {
  type NoteDefinition,
  notesByLabel,
  notesFor,
  type ParsedBody,
  parseBody,
  type References,
  referencesFor,
  type Stretch,
} from './syntax/definitions.ts';

// Ids contain no braces, which keeps the search linear on a line of many braces.
const headingId = /\{#([^{}\s]*)\}\s*$/;

/** Splits a heading into its words and its `{#id}`. */
export function parseHeading(content: string): { title: string; id: string } {
  const match = headingId.exec(content);
  return { title: content.slice(0, match?.index).trim(), id: match?.[1] ?? '' };
}

export type { Stretch } from './syntax/definitions.ts';

/** A written section: the line of its heading, if it has one, then its text. */
export interface BodyPiece extends Stretch {
  readonly id: string;
  readonly title: string;
  readonly textStart: number;
}

export interface CutBody {
  readonly lines: readonly string[];
  readonly pieces: readonly BodyPiece[];
  /** The definitions of notes. Those on separate lines belong to no section's text. */
  readonly notes: readonly NoteDefinition[];
  readonly noteLines: ReadonlySet<number>;
  /** The reference definitions of links, which are valid in the whole body. */
  readonly references: References;
}

/** Splits a Markdown body at its second-level headings. */
export function cutBody(body: string): CutBody {
  const lines = body.split('\n');
  const { headings, notes, references } = readBlocks(body, lines);
  const starts = new Set(headings);
  const bounds = [...new Set([0, ...starts, lines.length])];
  const pieces = bounds.slice(0, -1).map((start, index): BodyPiece => {
    const isHeading = starts.has(start);
    const written = isHeading ? withoutSigns(lines[start] ?? '') : '';
    const textStart = isHeading ? start + 1 : start;
    return { ...parseHeading(written), start, textStart, end: bounds[index + 1] ?? lines.length };
  });
  return { lines, pieces, notes, noteLines: linesApart(notes), references };
}

/** The words of a second-level heading, without the signs before and after them. */
function withoutSigns(line: string): string {
  const words = line.replace(/^ {0,3}##\s+/, '').trimEnd();
  const end = words.length - (/#+$/.exec(words.slice(-maxClosingSigns))?.[0].length ?? 0);
  return /\s/.test(words[end - 1] ?? '') ? words.slice(0, end).trimEnd() : words;
}

/** With more signs after it, a heading keeps them as words. */
const maxClosingSigns = 100;

/** The lines of a section's text, with definitions of notes replaced by empty lines. */
export const textLines = ({ lines, noteLines }: CutBody, { textStart, end }: BodyPiece): string[] =>
  lines.slice(textStart, end).map((line, at) => (noteLines.has(textStart + at) ? '' : line));

/**
 * The sections of a body. Notes and reference links may be defined anywhere. Each section gets the definitions that it
 * uses, so that it can be shown alone.
 *
 * @param firstLine the line of the file where the body begins
 */
export function splitSections(body: string, firstLine = 1): SourceSection[] {
  const cut = cutBody(body);
  const notes = notesByLabel(cut.notes);
  return cut.pieces.flatMap((piece): SourceSection[] => {
    const markdown = withDefinitions(textLines(cut, piece).join('\n'), notes, cut.references);
    if (piece.textStart === piece.start && markdown.trim() === '') return [];
    return [{ id: piece.id, title: piece.title, markdown, line: firstLine + piece.start }];
  });
}

/**
 * Only headings of Markdown count, not lines that look like one. Such a line can only be inside a fenced code block, or
 * be indented in a list. So texts without these and without definitions need no parser.
 */
const readBlocks = (body: string, lines: readonly string[]): ParsedBody =>
  /^ *(?:```|~~~)|^ +##|\]:/m.test(body)
    ? parseBody(body, lines)
    : {
        headings: lines.flatMap((line, at) => (/^##(?=[ \t]|$)/.test(line) ? [at] : [])),
        notes: [],
        references: {},
      };

function linesApart(notes: readonly NoteDefinition[]): Set<number> {
  const apart = new Set<number>();
  for (const { start, end, isApart } of notes) for (let line = start; isApart && line < end; line += 1) apart.add(line);
  return apart;
}

/** The text, followed by the definitions that it uses. */
function withDefinitions(text: string, notes: ReadonlyMap<string, NoteDefinition>, references: References): string {
  const called = notesFor(text, notes);
  const addresses = referencesFor([text, ...called].join('\n'), references);
  const added = [...called, ...(addresses.length > 0 ? [addresses.join('\n')] : [])];
  return added.length > 0 ? `${text.trimEnd()}\n\n${added.join('\n\n')}\n` : text;
}
