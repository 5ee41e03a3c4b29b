/** Turns an error of the YAML parser into one problem that shows the line and how to write it. */
import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { maxAliases } from '../../problems/limits.ts';
import { type Position, type Problem, problem } from '../../problems/problem.ts';
import { oddSpaces, quotedStretch, withPlainSpaces, writtenLine } from './written-line.ts';

/** The YAML of a file, with a function from its offsets to places in the file. */
export interface WrittenYaml {
  readonly text: string;
  readonly file: string;
  readonly document: Document.Parsed;
  readonly position: (offset: number) => Position;
}

/**
 * One problem for a file with wrong syntax, because the first error causes others. Duplicate keys are separate
 * problems.
 */
export function syntaxProblems(yaml: WrittenYaml): Problem[] {
  const [syntax] = yaml.document.errors;
  if (syntax) return [syntaxProblem(yaml, syntax)];
  const { repeatedKeys, aliases } = survey(yaml.document);
  // The parser would search the whole document for each reference.
  if (aliases > maxAliases)
    return [problem('yaml-alias-limit', { file: yaml.file, ...yaml.position(0) }, { limit: maxAliases })];
  return repeatedKeys.map((offset) => problemAt(yaml, 'yaml-duplicate-key', offset));
}

/** The offsets of keys that their map already has, and the number of references. */
function survey(document: WrittenYaml['document']): { readonly repeatedKeys: number[]; readonly aliases: number } {
  const repeatedKeys: number[] = [];
  let aliases = 0;
  visit(document, {
    Alias: () => {
      aliases += 1;
    },
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value) && key.range) repeatedKeys.push(key.range[0]);
        known.add(key.value);
      }
    },
  });
  return { repeatedKeys, aliases };
}

type Code = Parameters<typeof problem>[0];

/**
 * A problem that shows the line at an offset. `suggestion` is the line as it should be written, or empty if that is
 * unknown.
 */
export function problemAt(
  { text, file, position }: Omit<WrittenYaml, 'document'>,
  code: Code,
  offset: number,
  params: Problem['params'] = {},
  cause?: unknown,
): Problem {
  const { line, quoted } = writtenLine(text, offset);
  return problem(code, { file, ...position(offset) }, { line, suggestion: quoted, ...params }, cause);
}

const signs = /^(?:[&*!@%`|>{}[\],"']|[-?](?=\s|$))/;
const oddAtStart = new RegExp(`^[ \\t]*[${oddSpaces}]`, 'u');
const oddAfterMark = new RegExp(
  `^[\\s${oddSpaces}]*(?:-|(?:- +)*["']?[\\p{L}\\p{N}_.-]+["']?[ ${oddSpaces}]*:)[${oddSpaces}]`,
  'u',
);
const keyWithoutSpace = /^\s*(?:- +)*[\p{L}_][\p{L}\p{N}_-]*:(?=[^\s/])/u;

function syntaxProblem(yaml: WrittenYaml, error: YAMLError): Problem {
  const [offset] = error.pos;
  const spaces = oddSpaceProblem(yaml, offset, error);
  if (spaces) return spaces;
  if (error.code === 'TAB_AS_INDENT') return tabProblem(yaml, offset, error);
  if (error.code === 'MULTIPLE_DOCS') return problemAt(yaml, 'yaml-documents', separator(yaml.text, offset), {}, error);
  const inside = itemProblem(yaml, error);
  if (inside) return inside;
  const from = openedAt(yaml, offset);
  const { value, start, quoted } = writtenLine(yaml.text, from);
  if (hasColon(error, value)) return problemAt(yaml, 'yaml-colon', start, {}, error);
  const sign = signs.exec(value)?.[0];
  const isOpenBracket = sign !== undefined && '[{'.includes(sign) && error.code !== 'UNEXPECTED_TOKEN';
  if (sign !== undefined && !isOpenBracket && quoted !== '' && from <= offset)
    return problemAt(yaml, 'yaml-sign', start, { sign }, error);
  return commentInside(yaml, error) ?? lineProblem(yaml, error) ?? plainFault(yaml, error);
}

/** A problem without a suggestion. It shows the line, or the last line that is not empty. */
function plainFault(yaml: WrittenYaml, error: YAMLError): Problem {
  const [offset] = error.pos;
  const { line } = writtenLine(yaml.text, offset);
  const last = yaml.text.slice(0, offset).trimEnd();
  const shown = line === '' ? writtenLine(yaml.text, Math.max(0, last.length - 1)).line : line;
  return problemAt(yaml, 'yaml-syntax', offset, { line: shown, suggestion: '' }, error);
}

/** A # has cut off the end of the line above, so a bracket is not closed or a text continues below. */
function commentInside(yaml: WrittenYaml, error: YAMLError): Problem | undefined {
  const { text } = yaml;
  const [offset] = error.pos;
  const end = text.lastIndexOf('\n', offset - 1);
  if (end < 0) return undefined;
  const above = lineOf(text, end);
  const hash = /^\s+#\S/.test(above) ? above.indexOf('#') : above.search(/[ \t]#/) + 1;
  if (hash <= 0 || (above.trimStart()[0] !== '#' && !/[[{,]/.test(above.slice(0, hash)))) return undefined;
  const params = { lost: above.slice(hash).trim(), suggestion: '' };
  return problemAt(yaml, 'yaml-comment', end - above.length + hash, params, error);
}

const lineOf = (text: string, offset: number): string => {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
};

/** Special spaces at the start of a line or after a mark. The parser may find the error only on the next line. */
function oddSpaceProblem(yaml: WrittenYaml, offset: number, error: YAMLError): Problem | undefined {
  const previous = Math.max(0, yaml.text.lastIndexOf('\n', offset - 1));
  for (const at of [offset, previous]) {
    const line = lineOf(yaml.text, at);
    if (oddAtStart.test(line) || oddAfterMark.test(line)) return spaceProblem(yaml, at, error);
  }
  return undefined;
}

const anyOdd = new RegExp(`[${oddSpaces}]`, 'u');

/** A problem for the first special space of the line at an offset. */
export function spaceProblem(yaml: Omit<WrittenYaml, 'document'>, offset: number, cause?: unknown): Problem {
  const line = lineOf(yaml.text, offset);
  const column = Math.max(0, line.search(anyOdd));
  const at = yaml.text.lastIndexOf('\n', offset - 1) + 1 + column;
  const sign = `U+${(line.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problemAt(yaml, 'yaml-space', at, { sign, suggestion: withPlainSpaces(line) }, cause);
}

function tabProblem(yaml: WrittenYaml, offset: number, error: YAMLError): Problem {
  const suggestion = withPlainSpaces(lineOf(yaml.text, offset));
  return problemAt(yaml, 'yaml-tab', offset, { suggestion }, error);
}

/** The offset of the line of hyphens or dots that ends the YAML. */
const separator = (text: string, offset: number): number => {
  const found = /^(?:---|\.\.\.)/gm;
  let last = 0;
  for (const { index } of text.matchAll(found)) if (index > 0 && index <= offset + 4) last = index;
  return last;
};

/** A special character at the start of an item between brackets. */
function itemProblem(yaml: WrittenYaml, error: YAMLError): Problem | undefined {
  const [offset] = error.pos;
  const { text } = yaml;
  if (!/^BAD_/.test(error.code) || !/[[{,:]\s*$/.test(text.slice(Math.max(0, offset - 20), offset))) return undefined;
  const { value, start } = writtenLine(text, offset);
  if (!/^[[{]/.test(value) || offset <= start) return undefined;
  const end = offset + (/^[^,\]}\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const suggestion = quotedStretch(text, offset, end);
  return problemAt(yaml, 'yaml-sign', offset, { sign: text[offset] ?? '', suggestion }, error);
}

/** The offset of the quotation mark that opens before this place and is not closed; without one, the place itself. */
function openedAt({ document, text }: WrittenYaml, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  let opened = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range || range[0] > offset) return;
      const endsHere = range[1] >= line && range[0] < line;
      if (endsHere || text.slice(range[1]).trim() === '') opened = range[0];
    },
  });
  return opened;
}

const hasColon = ({ code }: YAMLError, value: string): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' && !signs.test(value) && /:(?:\s|$)/.test(value);

/** A line that is not a field, or a field without a space after its colon. */
function lineProblem(yaml: WrittenYaml, error: YAMLError): Problem | undefined {
  const { text } = yaml;
  const [offset] = error.pos;
  const line = lineOf(text, offset);
  if (!/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR|BLOCK_AS_IMPLICIT_KEY|BAD_INDENT)$/.test(error.code)) return undefined;
  if (keyWithoutSpace.test(line)) {
    const suggestion = line.trim().replace(/:(?=\S)/, ': ');
    return problemAt(yaml, 'yaml-space-missing', offset, { suggestion }, error);
  }
  const isField = /^\s*(?:- +)*["']?[\p{L}\p{N}_.-]+["']?\s*:(?:\s|$)/u.test(line);
  // The value of a field continues on this line or the next.
  const below = text.slice(text.indexOf('\n', offset) + 1).split('\n', 1)[0] ?? '';
  if (isField && error.code === 'BLOCK_AS_IMPLICIT_KEY')
    return goesOn(yaml, offset, offset + line.length + 1, below, error);
  return isField ? undefined : goesOn(yaml, text.lastIndexOf('\n', offset - 1) - 1, offset, line, error);
}

/**
 * @param above an offset in the line of the field
 * @param at where the line that is not a field begins
 */
function goesOn(yaml: WrittenYaml, above: number, at: number, line: string, error: YAMLError): Problem | undefined {
  if (above < 0 || line.trim() === '' || at >= yaml.text.length) return undefined;
  const { quoted } = writtenLine(yaml.text, above, [line.trim()]);
  const place = yaml.text.lastIndexOf('\n', at - 1) + 1;
  return quoted === ''
    ? undefined
    : problemAt(yaml, 'yaml-line-break', place + line.search(/\S/), { suggestion: quoted }, error);
}
