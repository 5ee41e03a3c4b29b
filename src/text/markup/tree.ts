/**
 * Markup as a tree of plain objects, which writers change before it is written. Unchanged nodes stay the same objects.
 * Pure.
 */

/** An element, or text that is not escaped. */
export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  readonly name: string;
  /** Names with values that are not escaped. */
  readonly attributes: readonly Attribute[];
  readonly children: readonly MarkupNode[];
  /** How an element without children ends; undefined for an end tag. */
  readonly end?: '/>' | ' />';
}

export type Attribute = readonly [name: string, value: string];

const special = /[&<>"]/;

/** Most texts have nothing to escape, so a single search is enough. */
export const escapeHtml = (text: string): string =>
  special.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;

/** The markup of nodes: well-formed, valid HTML and XHTML. */
export function writeNodes(nodes: readonly MarkupNode[]): string {
  let markup = '';
  for (const node of nodes) markup += typeof node === 'string' ? escapeHtml(node) : writeElement(node);
  return markup;
}

function writeElement({ name, attributes, children, end }: MarkupElement): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) tag += ` ${key}="${escapeHtml(value)}"`;
  return end ? tag + end : `${tag}>${writeNodes(children)}</${name}>`;
}

export function attributeOf({ attributes }: MarkupElement, name: string): string | undefined {
  for (const [key, value] of attributes) if (key === name) return value;
  return undefined;
}

/** The element with an attribute added, or replaced if it has one with that name. */
export function withAttribute(element: MarkupElement, name: string, value: string): MarkupElement {
  const has = element.attributes.some(([key]) => key === name);
  const attributes: Attribute[] = has
    ? element.attributes.map((each) => (each[0] === name ? [name, value] : each))
    : [...element.attributes, [name, value]];
  return { ...element, attributes };
}

/** Calls `see` for each element, outer elements first. If it returns false, the element's children are skipped. */
export function walk(nodes: readonly MarkupNode[], see: (element: MarkupElement) => boolean | undefined): void {
  for (const node of nodes) if (typeof node !== 'string' && see(node) !== false) walk(node.children, see);
}

export const hasElement = (nodes: readonly MarkupNode[], isIt: (element: MarkupElement) => boolean): boolean =>
  nodes.some((node) => typeof node !== 'string' && (isIt(node) || hasElement(node.children, isIt)));

export function idsIn(nodes: readonly MarkupNode[]): Set<string> {
  const ids = new Set<string>();
  walk(nodes, (element) => {
    const id = attributeOf(element, 'id');
    if (id !== undefined) ids.add(id);
  });
  return ids;
}

/**
 * Replaces each element by the result of `change`: one node, several or none. Inner elements are changed first. Without
 * changes it returns the same list.
 */
export function mapElements(
  nodes: readonly MarkupNode[],
  change: (element: MarkupElement) => MarkupNode | readonly MarkupNode[],
): readonly MarkupNode[] {
  let result: MarkupNode[] | undefined;
  nodes.forEach((node, at) => {
    const changed = typeof node === 'string' ? node : change(withChildren(node, mapElements(node.children, change)));
    if (changed === node) result?.push(node);
    else {
      result ??= nodes.slice(0, at);
      if (isList(changed)) result.push(...changed);
      else result.push(changed);
    }
  });
  return result ?? nodes;
}

/** Replaces each text by another text. */
export function mapText(nodes: readonly MarkupNode[], change: (text: string) => string): readonly MarkupNode[] {
  let result: MarkupNode[] | undefined;
  nodes.forEach((node, at) => {
    const changed = typeof node === 'string' ? change(node) : withChildren(node, mapText(node.children, change));
    if (changed !== node) result ??= nodes.slice(0, at);
    result?.push(changed);
  });
  return result ?? nodes;
}

export function mapTextNodes(
  nodes: readonly MarkupNode[],
  change: (text: string) => readonly MarkupNode[],
): readonly MarkupNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? change(node) : [withChildren(node, mapTextNodes(node.children, change))],
  );
}

const isList = (made: MarkupNode | readonly MarkupNode[]): made is readonly MarkupNode[] => Array.isArray(made);

export const withChildren = (element: MarkupElement, children: readonly MarkupNode[]): MarkupElement =>
  children === element.children ? element : { ...element, children };

/** The words of nodes. A line break becomes a space. */
export function textOf(nodes: readonly MarkupNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (typeof node === 'string') text += node;
    else text += node.name === 'br' ? ' ' : textOf(node.children);
  }
  return text;
}
