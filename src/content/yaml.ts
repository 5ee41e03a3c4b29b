/**
 * Parses YAML safely. Every scalar stays text as it was written, so `2020`, `2020-04-14` and an ISBN never change. The
 * schema decides what is a number.
 */
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { LanguagePart } from '../language/hygiene/hygiene.ts';
import { maxAliases, maxNesting } from '../problems/limits.ts';
import { type FieldPath, hasErrors, type Position, type Problem, problem } from '../problems/problem.ts';
import { nestedTooDeep } from './nesting.ts';
import { type WrittenLine, writtenLine } from './written/written-line.ts';
import { syntaxProblems } from './written/yaml-faults.ts';
import { findLosses } from './written/yaml-losses.ts';

export type DataPath = FieldPath;

/** Finds the place of a value in its file. For a path that does not exist it returns the nearest parent. */
export type Locate = (path: DataPath, what?: 'key' | 'value') => Position;

export interface ParsedYaml {
  readonly value: unknown;
  readonly locate: Locate;
  /** Returns a line of the file by its number. */
  readonly written: (line: number) => WrittenLine;
  /** Finds the texts directly below each key for which `isLocalized` is true. */
  readonly localized: (isLocalized: (key: string) => boolean) => LanguagePart[];
  readonly problems: readonly Problem[];
}

/** @param firstLine the line of the file on which the YAML begins: 2 for front matter */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document instanceof Error) return stackExhausted(document, { text, file, firstLine });
  const position = (offset: number): Position => positionIn(lines, firstLine, offset);
  const locate = locator(text, firstLine);
  const localized: ParsedYaml['localized'] = (isLocalized) => localizedParts(document, isLocalized);
  const written = lineReader(text, firstLine);
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return stackExhausted(exhausted, { text, file, firstLine });
  try {
    const yaml = { text, file, document, position };
    const faults = syntaxProblems(yaml);
    const problems = faults.length > 0 ? faults : findLosses(yaml);
    if (hasErrors(problems)) return { value: undefined, locate, written, localized, problems };
    const value = emptyForNull(document.toJS({ maxAliasCount: maxAliases }));
    const deep = nestedTooDeep(value, file, locate);
    const isDeep = deep.length > 0;
    return { value: isDeep ? undefined : value, locate, written, localized, problems: isDeep ? deep : problems };
  } catch (cause) {
    if (cause instanceof RangeError) return stackExhausted(cause, { text, file, firstLine });
    return {
      value: undefined,
      locate,
      written,
      localized,
      problems: [problem('yaml-alias-limit', { file, ...position(0) }, { limit: maxAliases }, cause)],
    };
  }
}

/**
 * Finds places. It parses the text again when the first place is asked for, because a parsed file takes ten times as
 * much memory as its text.
 */
function locator(text: string, firstLine: number): Locate {
  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  return (path, what = 'value') => {
    document ??= parseDocument(text, { ...reading, lineCounter: lines });
    return positionIn(lines, firstLine, offsetOf(document, path, what));
  };
}

/** Returns a function that gives the lines of a text. `firstLine` is the number of its first line in the file. */
export const lineReader =
  (text: string, firstLine: number): ParsedYaml['written'] =>
  (line) => {
    const before = text.split('\n').slice(0, line - firstLine);
    return writtenLine(
      text,
      before.reduce((length, each) => length + each.length + 1, 0),
    );
  };

function positionIn(lines: LineCounter, firstLine: number, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

// The parser would print warnings to the terminal, but the schemas report them. It would also compare each key with all
// other keys of its map, and `syntaxProblems` finds repeated keys faster.
const reading = { schema: 'failsafe', prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;

function parse(text: string, lines: LineCounter): Document.Parsed | Error {
  try {
    return parseDocument(text, { ...reading, lineCounter: lines });
  } catch (cause) {
    // Thousands of nested brackets exhaust the stack, and the parser does not list that as an error.
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

function stackExhausted(
  cause: Error,
  { text, file, firstLine }: { readonly text: string; readonly file: string; readonly firstLine: number },
): ParsedYaml {
  const start = { line: firstLine, column: 1 };
  return {
    value: undefined,
    locate: () => start,
    written: lineReader(text, firstLine),
    localized: () => [],
    problems: [problem('nested-too-deep', { file, ...start }, { limit: maxNesting }, cause)],
  };
}

function offsetOf(document: Document.Parsed, path: DataPath, what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      if (!last || what === 'value') offset = scalarStart(pair.value) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

/** The offset of a scalar. Maps and lists have the offset of their key. */
const scalarStart = (node: unknown): number | undefined =>
  isScalar(node) && node.source !== '' ? startOf(node) : undefined;

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** Turns an empty value into empty text, so that the schema can report that a value is missing. */
function emptyForNull(value: unknown): unknown {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(emptyForNull);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptyForNull(inner)]));
}

/** The texts of maps such as `names: {ro: ..., uk: ...}`, each with the language of its key. */
function localizedParts(document: Document.Parsed, isLocalized: (key: string) => boolean): LanguagePart[] {
  const parts: LanguagePart[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !isLocalized(String(pair.key.value)) || !isMap(pair.value)) return;
      for (const { key, value } of pair.value.items) {
        if (!isScalar(key) || !isScalar(value) || !value.range) continue;
        parts.push({ language: String(key.value), start: value.range[0], end: value.range[1] });
      }
    },
  });
  return parts;
}
