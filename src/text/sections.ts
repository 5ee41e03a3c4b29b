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

/**
 * Cuts a Markdown body at its second-level headings. Definitions of notes may stand anywhere; each section
 * takes along those that it calls, so that it can be shown without its neighbours.
 *
 * @param firstLine the line of the file on which the body begins
 */
export function splitSections(body: string, firstLine = 1): SourceSection[] {
  const lines = body.split('\n');
  const notes = collectNotes(lines);
  const starts = headingLines(body, lines);
  const bounds = [...new Set([0, ...starts, lines.length])];
  const pieces = bounds.slice(0, -1).map((start, index) => ({ start, end: bounds[index + 1] ?? lines.length }));
  return pieces.flatMap(({ start, end }): SourceSection[] => {
    const isHeading = starts.includes(start);
    const text = lines
      .slice(isHeading ? start + 1 : start, end)
      .map((line, index) => (notes.lines.has((isHeading ? start + 1 : start) + index) ? '' : line));
    const heading = parseHeading(
      isHeading ? (lines[start] ?? '').replace(/^ {0,3}##\s+/, '').replace(/\s+#+\s*$/, '') : '',
    );
    const markdown = withNotes(text.join('\n'), notes.definitions);
    if (!isHeading && markdown.trim() === '') return [];
    return [{ ...heading, markdown, line: firstLine + start }];
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

interface Notes {
  readonly definitions: ReadonlyMap<string, string>;
  readonly lines: ReadonlySet<number>;
}

function collectNotes(lines: readonly string[]): Notes {
  const definitions = new Map<string, string>();
  const taken = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const label = noteDefinition.exec(lines[at] ?? '')?.[1];
    if (label === undefined) continue;
    const end = noteEnd(lines, at);
    definitions.set(label, lines.slice(at, end).join('\n').trimEnd());
    for (let line = at; line < end; line += 1) taken.add(line);
    at = end - 1;
  }
  return { definitions, lines: taken };
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
