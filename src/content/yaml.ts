/**
 * Parses YAML (and JSON, which is YAML) safely. Every scalar stays the text that was written: what is a
 * number is for the schema to say, so `2020`, `2020-04-14` and an ISBN are never changed on the way.
 */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type Position, type Problem, problem } from '../problems/problem.ts';

export type DataPath = readonly (string | number)[];

/** Finds where a value stands in its file; a path that does not exist gives its nearest parent. */
export type Locate = (path: DataPath, what?: 'key' | 'value') => Position;

export interface ParsedYaml {
  readonly value: unknown;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

const maxAliases = 50;

/** @param firstLine the line of the file on which the YAML begins: front matter starts on the second */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (path, what = 'value') => position(offsetOf(document, path, what));
  const problems = syntaxProblems(document.errors, file, position);
  if (problems.length > 0) return { value: undefined, locate, problems };
  try {
    return { value: emptyForNull(document.toJS({ maxAliasCount: maxAliases })), locate, problems: [] };
  } catch (cause) {
    return {
      value: undefined,
      locate,
      problems: [problem('yaml-alias-limit', { file, ...position(0) }, { limit: maxAliases }, cause)],
    };
  }
}

/** One problem for a broken file, since a first syntax error makes others that are none; duplicate keys are each their own. */
function syntaxProblems(errors: readonly YAMLError[], file: string, position: (offset: number) => Position): Problem[] {
  const duplicates = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const [syntax] = errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  if (syntax) {
    return [
      problem(
        'yaml-syntax',
        { file, ...position(syntax.pos[0]) },
        { detail: syntax.code.toLowerCase().replaceAll('_', ' ') },
        syntax,
      ),
    ];
  }
  return duplicates.map((error) => problem('yaml-duplicate-key', { file, ...position(error.pos[0]) }, {}, error));
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

/** Where a scalar begins; a map or list is found by the key that opens it. */
const scalarStart = (node: unknown): number | undefined =>
  isScalar(node) && node.source !== '' ? startOf(node) : undefined;

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** An empty value is empty text: it is then the schema's to say that something is missing. */
function emptyForNull(value: unknown): unknown {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(emptyForNull);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptyForNull(inner)]));
}
