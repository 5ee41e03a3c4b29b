import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';
import { type AnyNode, parse } from 'acorn';
import type { Edit } from './edits.ts';
import { kinds } from './kinds.ts';

/** One small fault in one file. `id` stays the same while the line and its neighbours in the file change. */
export interface Mutant extends Edit {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The line of the source, as it is written. */
  readonly code: string;
  readonly original: string;
}

/** All mutants of a TypeScript file. `file` is its path from the root of the project, with forward slashes. */
export function plantMutants(file: string, source: string): Mutant[] {
  // Types become spaces, so that every offset is the same in both.
  const code = stripTypeScriptTypes(source);
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const edits = [...nodesOf(tree)].flatMap(([node, parent]) =>
    kinds.flatMap((kind) => kind({ node, parent, source: code })),
  );
  const known = new Set<string>();
  return edits
    .map((edit) => describe(file, source, edit))
    .filter(({ original, replacement }) => original !== replacement)
    .filter(({ start, end, replacement }) => {
      const key = `${start} ${end} ${replacement}`;
      return !known.has(key) && known.add(key);
    })
    .map((mutant, at, all) => ({ ...mutant, id: idOf(mutant, all.slice(0, at)) }));
}

export const applyMutant = (source: string, { start, end, replacement }: Edit): string =>
  source.slice(0, start) + replacement + source.slice(end);

/** At most `count` mutants, the same at every run and spread over files and kinds; in the order of the files. */
export function chooseMutants(mutants: readonly Mutant[], count: number): Mutant[] {
  const chosen = mutants.toSorted((a, b) => compare(digest(a.id), digest(b.id))).slice(0, count);
  return chosen.toSorted((a, b) => compare(a.file, b.file) || a.start - b.start);
}

function describe(file: string, source: string, edit: Edit): Omit<Mutant, 'id'> {
  const before = source.slice(0, edit.start);
  const line = before.split('\n').length;
  const code = (source.split('\n')[line - 1] ?? '').trim();
  return { ...edit, file, line, code, original: source.slice(edit.start, edit.end) };
}

function idOf(mutant: Omit<Mutant, 'id'>, earlier: readonly Omit<Mutant, 'id'>[]): string {
  const name = nameOf(mutant);
  const count = earlier.filter((each) => nameOf(each) === name).length;
  return count === 0 ? name : `${name} #${count + 1}`;
}

const nameOf = ({ file, code, original, replacement }: Omit<Mutant, 'id'>): string =>
  `${file}: ${code}: ${shorten(original)} -> ${shorten(replacement)}`;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line || '(nothing)';
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* nodesOf(node: AnyNode, parent?: AnyNode): Generator<readonly [AnyNode, AnyNode | undefined]> {
  yield [node, parent];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child, node);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
