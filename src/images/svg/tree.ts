/** An SVG as plain data: what its file says, before anything is judged. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface SvgElement {
  /** As SVG spells it: `linearGradient`; names inside `foreignObject` are those of HTML. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: SvgNode[];
  readonly parent: SvgElement | undefined;
  /** Of the file, from 1. */
  readonly line: number;
}

/** An element, or a text between elements. */
export type SvgNode = SvgElement | string;

export const isElement = (node: SvgNode): node is SvgElement => typeof node !== 'string';

export const elementsIn = (element: SvgElement): SvgElement[] => element.children.filter(isElement);

/** Every element below one, in the order of the file. */
export const allIn = (element: SvgElement): SvgElement[] =>
  elementsIn(element).flatMap((child) => [child, ...allIn(child)]);

export const textOf = (node: SvgNode): string => (isElement(node) ? node.children.map(textOf).join('') : node);

/** A file that is nested deeper than any program writes it would exhaust the stack. */
export const maxDepth = 200;

export type ReadSvg = { readonly root: SvgElement } | 'no-svg' | 'too-deep';

/** Reads the file as a browser reads SVG inside a page: no entity is expanded, nothing is loaded. */
export function readSvg(source: string): ReadSvg {
  const document = parseFragment(blankProlog(source), { sourceCodeLocationInfo: true });
  const root = document.childNodes.find((each) => 'tagName' in each && each.tagName === 'svg');
  if (!root || !('tagName' in root)) return 'no-svg';
  const read = readElement(root, undefined, 0);
  return read ? { root: read } : 'too-deep';
}

/** Line breaks stay, so that lines are counted as in the file. */
const blankProlog = (source: string): string =>
  source.replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>[]*(\[[^\]]*\])?[^>]*>/gi, (prolog) => prolog.replace(/[^\n]/g, ''));

function readElement(node: Tree.Element, parent: SvgElement | undefined, depth: number): SvgElement | undefined {
  if (depth > maxDepth) return undefined;
  const element: SvgElement = {
    name: node.tagName,
    attributes: new Map(node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value])),
    children: [],
    parent,
    line: node.sourceCodeLocation?.startLine ?? 1,
  };
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') element.children.push((child as Tree.TextNode).value);
    if (!('tagName' in child)) continue;
    const read = readElement(child, element, depth + 1);
    if (!read) return undefined;
    element.children.push(read);
  }
  return element;
}
