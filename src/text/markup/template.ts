/** Templates of `html` as trees. Each is parsed once and filled with nodes at each use. Pure. */
import { firstMark, isMark, readAttributes, readMarkup, unescapeHtml } from './read-markup.ts';
import type { Attribute, MarkupElement, MarkupNode } from './tree.ts';

/** How the values of a template become nodes or markup. */
export interface Filler<Value> {
  readonly addNodes: (value: Value | undefined, to: MarkupNode[]) => void;
  readonly markupOf: (value: Value | undefined) => string;
}

/** Adds the nodes for a part of a template with these values. */
type Part = <Value>(values: readonly Value[], filler: Filler<Value>, to: MarkupNode[]) => void;

const known = new WeakMap<TemplateStringsArray, readonly Part[]>();

/** The nodes of a template with its values. @throws TypeError where the template alone is not well-formed */
export function fillTemplate<Value>(
  strings: TemplateStringsArray,
  values: readonly Value[],
  filler: Filler<Value>,
): readonly MarkupNode[] {
  let parts = known.get(strings);
  if (!parts) {
    parts = readTemplate(strings);
    known.set(strings, parts);
  }
  const nodes: MarkupNode[] = [];
  for (const part of parts) part(values, filler, nodes);
  return nodes;
}

function readTemplate(strings: TemplateStringsArray): readonly Part[] {
  const [first = '', ...others] = strings;
  const marked = first + others.map((text, at) => String.fromCharCode(firstMark + at) + text).join('');
  return readMarkup(marked).flatMap(partsOf);
}

const partsOf = (node: MarkupNode): Part[] => (typeof node === 'string' ? textParts(node) : [elementPart(node)]);

const textParts = (text: string): Part[] =>
  cutAtMarks(text).map(
    (piece): Part =>
      typeof piece === 'number'
        ? (values, filler, to) => filler.addNodes(values[piece], to)
        : (_values, _filler, to) => addText(piece, to),
  );

/** Joins neighbouring texts into one node. */
export function addText(text: string, to: MarkupNode[]): void {
  const last = to.length - 1;
  const before = to[last];
  if (typeof before === 'string') to[last] = before + text;
  else if (text !== '') to.push(text);
}

/** Texts, and the indices of values between them. */
function cutAtMarks(text: string): (string | number)[] {
  const pieces: (string | number)[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isMark(text, at)) continue;
    if (at > start) pieces.push(text.slice(start, at));
    pieces.push(text.charCodeAt(at) - firstMark);
    start = at + 1;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

function elementPart(element: MarkupElement): Part {
  if (isFixed(element)) return (_values, _filler, to) => to.push(element);
  const names = cutAtMarks(element.name);
  const attributes = element.attributes.map(([name, value]) => ({ names: cutAtMarks(name), value: cutAtMarks(value) }));
  const children = element.children.flatMap(partsOf);
  return (values, filler, to) => {
    const say = (pieces: readonly (string | number)[]): string => {
      let said = '';
      for (const piece of pieces) said += typeof piece === 'number' ? filler.markupOf(values[piece]) : piece;
      return said;
    };
    const inside: MarkupNode[] = [];
    for (const part of children) part(values, filler, inside);
    const own: Attribute[] = [];
    for (const {
      names: [name = ''],
      value,
    } of attributes)
      if (typeof name === 'number') own.push(...readAttributes(say([name])));
      else own.push([name, unescapeHtml(say(value))]);
    to.push({ ...element, name: say(names), attributes: own, children: inside });
  };
}

const isFixed = ({ name, attributes, children }: MarkupElement): boolean =>
  !isMark(name, 0) &&
  attributes.every(([key, value]) => cutAtMarks(key + value).every((piece) => typeof piece === 'string')) &&
  children.every((child) =>
    typeof child === 'string' ? cutAtMarks(child).every((piece) => typeof piece === 'string') : isFixed(child),
  );
