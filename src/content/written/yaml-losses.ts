/** Finds text that YAML reads without an error but loses or changes: after #, &, * and !, and around special spaces. */
import { isAlias, isCollection, isScalar, type Node, type Pair, type Scalar, visit } from 'yaml';
import type { Problem } from '../../problems/problem.ts';
import { oddSpaces, quotedStretch, writtenLine } from './written-line.ts';
import { problemAt, spaceProblem, type WrittenYaml } from './yaml-faults.ts';

/** A file without these characters loses nothing. Most files have none. */
const suspicious = new RegExp(`[ \\t]#|[&*!|>${oddSpaces}]`, 'u');

/** More findings than this have one cause, and the rest appear once the first are corrected. */
const mostFound = 50;

/** One problem for each place where text would be lost, in the order of the file. */
export function findLosses(yaml: WrittenYaml): Problem[] {
  if (!suspicious.test(yaml.text)) return [];
  const found: Problem[] = [];
  const names = namesUsed(yaml);
  visit(yaml.document, {
    Pair(_, pair) {
      if (found.length > mostFound) return visit.BREAK;
      found.push(...keySpaces(yaml, pair), ...commentBelow(yaml, pair));
      return undefined;
    },
    Node(_, node) {
      if (found.length > mostFound) return visit.BREAK;
      found.push(...markLosses(yaml, node, names));
      if (isScalar(node)) found.push(...scalarLosses(yaml, node));
      return undefined;
    },
  });
  const isFirst = ({ code, line }: Problem, at: number): boolean =>
    found.findIndex((each) => each.code === code && each.line === line) === at;
  return found.filter(isFirst);
}

interface Names {
  /** The names of references, and the names of anchors. */
  readonly asked: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

function namesUsed({ document, text }: WrittenYaml): Names {
  const asked = new Set<string>();
  const given = new Set<string>();
  if (!/[&*]/.test(text)) return { asked, given };
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) asked.add(node.source);
      else if ('anchor' in node && node.anchor) given.add(node.anchor);
    },
  });
  return { asked, given };
}

/** Anchors without a reference, references without an anchor, and tags: the author meant text. */
function markLosses(yaml: WrittenYaml, node: Node, { asked, given }: Names): Problem[] {
  if (isAlias(node)) return given.has(node.source) ? [] : [signProblem(yaml, node)];
  const anchor = 'anchor' in node ? node.anchor : undefined;
  const isLost = (anchor !== undefined && !asked.has(anchor) && isScalar(node)) || isWordTag(node.tag);
  return isLost ? [signProblem(yaml, node)] : [];
}

const isWordTag = (tag: string | undefined): boolean =>
  tag !== undefined && !/^tag:yaml\.org,2002:(?:str|map|seq)$/.test(tag);

function signProblem(yaml: WrittenYaml, node: Node): Problem {
  const { text } = yaml;
  const end = node.range?.[1] ?? 0;
  const at = markBefore(text, node.range?.[0] ?? 0);
  const { value, start } = writtenLine(text, at);
  const isItem = /^[[{]/.test(value) && at > start && !isCollection(node);
  const suggestion = isItem ? quotedStretch(text, at, end) : writtenLine(text, at).quoted;
  return problemAt(yaml, 'yaml-sign', at, { sign: text[at] ?? '', suggestion });
}

/** The offset of the anchor or tag before a value, on the line of the value or of its key. */
function markBefore(text: string, start: number): number {
  const before = /[&!][^\s,[\]{}]*(?:\s+[&!][^\s,[\]{}]*)*\s*$/.exec(text.slice(Math.max(0, start - 300), start))?.[0];
  return before === undefined ? start : start - before.length;
}

/** Keys that begin or end with a special space, which YAML takes as part of the name. */
function keySpaces(yaml: WrittenYaml, { key }: Pair): Problem[] {
  if (!isScalar(key) || !key.range || key.type !== 'PLAIN' || !edgeSpace.test(key.source ?? '')) return [];
  return [spaceProblem(yaml, key.range[0])];
}

const edgeSpace = new RegExp(`^[${oddSpaces}]|[${oddSpaces}]$`, 'u');
const spaceAfterMark = new RegExp(`^(?:-|[\\p{L}\\p{N}_-]+[ ${oddSpaces}]*:)[${oddSpaces}]`, 'u');

/**
 * `  #1 in the country` below a value that it should continue. A real comment has the indent of its field, or a space
 * after the #.
 */
function commentBelow(yaml: WrittenYaml, { key, value }: Pair): Problem[] {
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range || !isScalar(key) || !key.range) return [];
  const { text } = yaml;
  const lead = /^\n([ \t]+)#\S/.exec(text.slice(value.range[1], value.range[2]))?.[1];
  const indent = key.range[0] - (text.lastIndexOf('\n', key.range[0] - 1) + 1);
  if (lead === undefined || lead.length <= indent) return [];
  const at = value.range[1] + 1 + lead.length;
  const line = text.slice(at).split('\n', 1)[0] ?? '';
  const suggestion = writtenLine(text, value.range[0], [line]).quoted;
  return [problemAt(yaml, 'yaml-comment', at, { lost: line, suggestion })];
}

function scalarLosses(yaml: WrittenYaml, scalar: Scalar): Problem[] {
  const { type, range, source = '' } = scalar;
  if (!range) return [];
  if (type === 'PLAIN') return [...plainSpaces(yaml, range[0], source), ...cutByComment(yaml, scalar)];
  const isEmptyBlock =
    type?.startsWith('BLOCK') === true && /^[|>][-+\d]+$/.test(yaml.text.slice(range[0], range[1]).trim());
  return isEmptyBlock ? [problemAt(yaml, 'yaml-sign', range[0], { sign: yaml.text[range[0]] ?? '' })] : [];
}

const plainSpaces = (yaml: WrittenYaml, at: number, source: string): Problem[] =>
  edgeSpace.test(source) || spaceAfterMark.test(source) ? [spaceProblem(yaml, at)] : [];

/** A number, a date, yes or no. What follows it on its line must be a comment. */
const figure = /^[\d.,:TZ+/-]+$|^(?:true|false)$/;

function cutByComment(yaml: WrittenYaml, { range, source = '' }: Scalar): Problem[] {
  const { text } = yaml;
  const [start = 0, end = 0] = range ?? [];
  const cut = /^[ \t]*#[^\n]*/.exec(text.slice(end, end + 400))?.[0];
  if (cut === undefined || (source === '' && !cut.startsWith('#')) || text[end - 1] === '\n') return [];
  const lost = cut.trim();
  const { value, start: from } = writtenLine(text, start);
  const item: boolean = /^[[{]/.test(value) && start > from;
  const stop = end + (/^[^,\]}\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  const params = { lost, ...(item && { suggestion: quotedStretch(text, start, stop) }) };
  const found = problemAt(yaml, 'yaml-comment', end + cut.indexOf('#'), params);
  return [figure.test(source) ? { ...found, severity: 'warning' } : found];
}
