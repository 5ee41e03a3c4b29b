import { maxNesting } from '../problems/limits.ts';
import type { Position } from '../problems/problem.ts';
import { type WrittenLine, writtenLine } from './written/written-line.ts';
import type { DataPath, Locate, ParsedYaml } from './yaml.ts';

/**
 * Reads JSON that contains only objects and texts, as locale files do. JSON.parse hides duplicate keys and accepts
 * numbers. Files with either, and files that are not JSON, go to the YAML parser, which takes ten times as long and is
 * loaded only then.
 */
export async function parseJson(text: string, file: string): Promise<ParsedYaml> {
  const signs = text.replace(quoted, '""');
  // JSON.parse calls itself for each level, and deep nesting would exhaust the stack. The YAML parser reports the
  // place.
  const hasTextsAlone = /^[\s{}:,"]*$/.test(signs) && bracesIn(signs) <= maxNesting;
  const value = hasTextsAlone ? jsonValue(text) : undefined;
  const compact = text.replace(quotedOrSpace, '$1');
  if (JSON.stringify(value) === compact) {
    return {
      value,
      locate: jsonLocator(text),
      written: (line) => jsonLine(text, line),
      localized: () => [],
      problems: [],
    };
  }
  const { parseYaml } = await import('./yaml.ts');
  return parseYaml(text, file);
}

/** The deepest level of nested braces. */
function bracesIn(signs: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of signs) {
    if (sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === '}') depth -= 1;
  }
  return deepest;
}

const jsonLine = (text: string, line: number): WrittenLine => writtenLine(text.split('\n')[line - 1] ?? '', 0);

const quoted = /"(?:[^"\\]|\\.)*"/g;
const quotedOrSpace = /("(?:[^"\\]|\\.)*")|\s+/g;
const token = /"(?:[^"\\]|\\.)*"|[{}:,]/g;

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The YAML parser reports what is wrong, with its place.
    return undefined;
  }
}

/** Finds the same places as the locator of YAML, for JSON of objects and texts. */
const jsonLocator =
  (text: string): Locate =>
  (path, what = 'value') =>
    positionIn(text, offsetOf(text, path, what));

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function offsetOf(text: string, path: DataPath, what: 'key' | 'value'): number {
  const tokens = [...text.matchAll(token)];
  let offset = tokens[0]?.index ?? 0;
  let depth = 0;
  let found = 0;
  for (const [at, { 0: sign, index }] of tokens.entries()) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    // The object ends without the next step of the path.
    if (sign === '}' && depth === found) return offset;
    const isNext = depth === found + 1 && tokens[at + 1]?.[0] === ':' && JSON.parse(sign) === String(path[found]);
    if (!isNext) continue;
    offset = index;
    found += 1;
    const value = tokens[at + 2];
    const isText = value !== undefined && value[0] !== '{';
    const isLast = found === path.length;
    if (isText && value[0] !== '""' && (what === 'value' || !isLast)) offset = value.index;
    if (isText || isLast) return offset;
  }
  return offset;
}
