/** An SVG as plain data, before anything is checked. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface SvgElement {
  /** As SVG spells it: `linearGradient`. Inside `foreignObject` as HTML does. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: SvgNode[];
  readonly parent: SvgElement | undefined;
  /** The line in the file, from 1. */
  readonly line: number;
}

export type SvgNode = SvgElement | string;

export const isElement = (node: SvgNode): node is SvgElement => typeof node !== 'string';

export const elementsIn = (element: SvgElement): SvgElement[] => element.children.filter(isElement);

export const allIn = (element: SvgElement): SvgElement[] =>
  elementsIn(element).flatMap((child) => [child, ...allIn(child)]);

export const textOf = (node: SvgNode): string => (isElement(node) ? node.children.map(textOf).join('') : node);

/** No program nests deeper than this. A deeper file could exhaust the stack. */
export const maxDepth = 200;

export type ReadSvg = { readonly root: SvgElement } | 'no-svg' | 'too-deep';

/** Parses the file as a browser parses SVG inside a page. Expands no entities and loads nothing. */
export function readSvg(source: string): ReadSvg {
  const document = parseFragment(blankProlog(source), { sourceCodeLocationInfo: true });
  const root = document.childNodes.find((each) => 'tagName' in each && each.tagName === 'svg');
  if (!root || !('tagName' in root)) return 'no-svg';
  const read = readElement(root, undefined, 0);
  return read ? { root: read } : 'too-deep';
}

/** Keeps line breaks, so that line numbers stay true. */
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
