/**
 * Edits of YAML that keep every other byte: comments, order, quotation marks, line ends. Each edit is tried on a copy
 * and the copy is read back. If it says anything else than intended, the result is undefined and a person must edit the
 * file.
 */
import { type Document, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type Scalar, stringify } from 'yaml';
import type { FieldPath } from '../problems/problem.ts';
import { applyEdit, newlineOf, type TextEdit } from './edit-text.ts';
import { insertInto, removeFrom, type Siblings } from './yaml-ranges.ts';

/** Changes the text of a field or list entry. Its kind of quotation marks stays if it can hold the new text. */
export function setValue(text: string, path: FieldPath, value: string): TextEdit | undefined {
  const document = parse(text);
  const node = document?.getIn(path, true);
  if (!document || !isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const isAfterColon = start === end && !/\s/.test(text.charAt(start - 1));
  const candidates = writings(node, text, value).map((written) => ({
    start,
    end,
    text: isAfterColon ? ` ${written}` : written,
  }));
  return firstThatHolds(text, candidates, (data) => withValue(data, path, () => value));
}

/** Adds an entry to a list, at the end unless an index is given. */
export function insertEntry(text: string, list: FieldPath, value: unknown, index?: number): TextEdit | undefined {
  const siblings = siblingsAt(text, list);
  if (siblings?.kind !== 'list') return undefined;
  const at = index ?? siblings.parts.length;
  const edits = renderings(value, siblings).flatMap((written) => insertInto(text, siblings, written, at) ?? []);
  return firstThatHolds(text, edits, (data) =>
    withValue(data, list, (old) => (old as unknown[]).toSpliced(at, 0, value)),
  );
}

/** Adds a field at the end of a group of fields. The path [] means the whole file. */
export function insertField(text: string, group: FieldPath, name: string, value: unknown): TextEdit | undefined {
  const siblings = siblingsAt(text, group);
  if (siblings?.kind !== 'group') return undefined;
  const edits = renderings({ [name]: value }, siblings).flatMap(
    (written) => insertInto(text, siblings, written, siblings.parts.length) ?? [],
  );
  return firstThatHolds(text, edits, (data) =>
    withValue(data, group, (old) => ({ ...(old as object), [name]: value })),
  );
}

/** Removes a field or a list entry. If it is the only one, the list or group is removed too. */
export function remove(text: string, path: FieldPath): TextEdit | undefined {
  const parent = path.slice(0, -1);
  const step = path.at(-1);
  const siblings = step === undefined ? undefined : siblingsAt(text, parent);
  const at = siblings?.names.indexOf(String(step)) ?? -1;
  const edit = siblings && at >= 0 ? removeFrom(text, siblings, at) : undefined;
  return firstThatHolds(text, edit ? [edit] : [], (data) =>
    withValue(data, parent, (old) =>
      Array.isArray(old)
        ? old.toSpliced(at, 1)
        : Object.fromEntries(Object.entries(old as object).filter(([key]) => key !== String(step))),
    ),
  );
}

function parse(text: string): Document.Parsed | undefined {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  return document.errors.length > 0 ? undefined : document;
}

const dataOf = (document: Document): unknown => document.toJS({ maxAliasCount: 50 });

/** The first edit after which the file says what is intended, and nothing else. */
function firstThatHolds(
  text: string,
  edits: readonly TextEdit[],
  change: (data: unknown) => unknown,
): TextEdit | undefined {
  const before = parse(text);
  if (!before) return undefined;
  const wanted = JSON.stringify(change(dataOf(before)));
  return edits.find((edit) => {
    const after = parse(applyEdit(text, edit));
    return after !== undefined && JSON.stringify(dataOf(after)) === wanted;
  });
}

function withValue(data: unknown, path: FieldPath, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (Array.isArray(data)) return data.map((each, at) => (at === step ? withValue(each, rest, change) : each));
  return Object.fromEntries(
    Object.entries(data as object).map(([key, each]) => [
      key,
      key === String(step) ? withValue(each, rest, change) : each,
    ]),
  );
}

/** Ways to write a text in place of a scalar: first with the same kind of quotation marks, then in double ones. */
function writings(node: Scalar, text: string, value: string): string[] {
  const quoted = JSON.stringify(value);
  const inOne = value.replaceAll("'", "''");
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return [quoted];
    case 'QUOTE_SINGLE':
      return [`'${inOne}'`, quoted];
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return [...blockWriting(node, text, value), quoted + newlineOf(text)];
    default:
      return [value, quoted];
  }
}

/** The lines of a block scalar below its `|` or `>`, with the same indentation. */
function blockWriting({ range }: Scalar, text: string, value: string): string[] {
  const source = text.slice(range?.[0], range?.[1]);
  const [header = '', ...lines] = source.split(/\r?\n/);
  const indent = /^ +/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0];
  if (!indent) return [];
  const written = value.split('\n').map((line) => (line === '' ? '' : indent + line));
  const whole = [header, ...written].join(newlineOf(text));
  return [whole, whole + newlineOf(text)];
}

function renderings(value: unknown, { isFlow }: Siblings): string[] {
  const block = stringify(value, { lineWidth: 0, indent: 2 }).trimEnd();
  const flow = stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
  return isFlow ? [flow.replace(/^\{ ?([\s\S]*?) ?\}$/, '$1'), flow] : [block];
}

/** The entries of a list or the fields of a group, with their ranges. */
function siblingsAt(text: string, path: FieldPath): Siblings | undefined {
  const document = parse(text);
  const node = path.length === 0 ? document?.contents : document?.getIn(path, true);
  if ((!isSeq(node) && !isMap(node)) || !node.range) return undefined;
  const parts = node.items.map((item) => {
    const first = (isPair(item) ? item.key : item) as Node | null;
    const last = ((isPair(item) ? item.value : item) ?? first) as Node | null;
    return { start: first?.range?.[0] ?? -1, end: last?.range?.[1] ?? -1 };
  });
  if (parts.some(({ start, end }) => start < 0 || end < 0)) return undefined;
  const names = node.items.map((item, at) =>
    isPair(item) && isScalar(item.key) ? String(item.key.value) : String(at),
  );
  return { kind: isSeq(node) ? 'list' : 'group', isFlow: node.flow === true, start: node.range[0], parts, names };
}
