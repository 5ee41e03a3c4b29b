/** The places in the documents where printed pages can begin: blocks, grouped by the heading above them. Pure. */
import { contentsPlace } from '../../books/places.ts';
import { headingKey, type StartKind } from '../../model/book/page-start.ts';
import { escapeHtml, html } from '../../text/markup/html.ts';
import { attributeOf, type MarkupElement, type MarkupNode, textOf } from '../../text/markup/tree.ts';
import type { BookDocument } from '../book.ts';

export type MarkedDocument = Pick<BookDocument, 'id' | 'content'>;

/** A placeholder for the contents, which are written when all pages are known. */
export const contentsDocument: MarkedDocument = { id: 'toc', content: html`` };

/** The place of a page break: before an element, or at the beginning inside it. */
interface Spot {
  /** Undefined in a document without elements: at its beginning. */
  readonly element: MarkupElement | undefined;
  readonly isInside: boolean;
  /** Grows through a document. */
  readonly order: number;
}

export interface Place extends Spot {
  readonly document: number;
}

/** The blocks under a heading, and the heading itself. */
export interface Group extends Readonly<Record<StartKind, Place[]>> {
  /** True for a document without a heading: all its pages begin at its start. */
  readonly isWhole?: boolean;
}

const newGroup = (): Group => ({ heading: [], paragraph: [], item: [], row: [], figure: [] });

/** Groups by the heading's id in the PDF and by its words; for a document without a heading by its own id. */
export function findGroups(documents: readonly MarkedDocument[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  documents.forEach((document, at) => {
    let group = newGroup();
    const blocks = findBlocks(document);
    if (!blocks.some(({ kind }) => kind === 'heading')) {
      const key = document === contentsDocument ? contentsPlace : document.id;
      groups.set(key, { ...group, heading: [{ document: at, ...startOf(document) }], isWhole: true });
    }
    for (const block of blocks) {
      if (block.kind === 'heading') group = newGroup();
      for (const key of block.keys ?? []) if (!groups.has(key)) groups.set(key, group);
      group[block.kind].push({ document: at, ...block.spot });
    }
  });
  return groups;
}

interface Block {
  readonly kind: StartKind;
  readonly spot: Spot;
  readonly keys?: readonly string[];
}

interface Search {
  readonly document: MarkedDocument;
  readonly blocks: Block[];
  /** The position of the current element. */
  order: number;
  /** The number of lists around the current element. */
  depth: number;
}

function findBlocks(document: MarkedDocument): Block[] {
  const search: Search = { document, blocks: [], order: -1, depth: 0 };
  lookThrough(document.content.nodes, search);
  return search.blocks;
}

function lookThrough(nodes: readonly MarkupNode[], search: Search): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    search.order += 1;
    if (isSecondLanguage(node)) continue;
    const isHeading = /^h[1-6]$/.test(node.name);
    if (isHeading) search.blocks.push(headingBlock(search, node));
    else search.blocks.push(...blockAt(node, search));
    if (isHeading) continue;
    const isList = node.name === 'ul' || node.name === 'ol';
    search.depth += isList ? 1 : 0;
    lookThrough(node.children, search);
    search.depth -= isList ? 1 : 0;
  }
}

const before = (element: MarkupElement, { order }: Search): Spot => ({ element, isInside: false, order: 2 * order });
const inside = (element: MarkupElement, { order }: Search): Spot => ({ element, isInside: true, order: 2 * order + 1 });

function blockAt(element: MarkupElement, search: Search): Block[] {
  const { name } = element;
  if (name === 'p') return [{ kind: 'paragraph', spot: inside(element, search) }];
  if (name === 'figure') return [{ kind: 'figure', spot: before(element, search) }];
  // Inner items count as part of the outer item.
  if (name === 'li') return search.depth === 1 ? [{ kind: 'item', spot: inside(element, search) }] : [];
  const cell = firstCell(element);
  return cell ? [{ kind: 'row', spot: inside(cell, search) }] : [];
}

/** The first cell of a row in a table or description list. */
function firstCell({ name, attributes, children }: MarkupElement): MarkupElement | undefined {
  if ((name !== 'tr' && name !== 'div') || attributes.length > 0) return undefined;
  const first = children.find((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof first === 'object' && ['th', 'td', 'dt'].includes(first.name) ? first : undefined;
}

/**
 * A page that begins with the first heading begins with the document, because there may be a line above that heading.
 */
function headingBlock(search: Search, heading: MarkupElement): Block {
  const { document, blocks } = search;
  const isFirst = !blocks.some(({ kind }) => kind === 'heading');
  const own = attributeOf(heading, 'id')?.replace(/--?title$/, '') ?? '';
  const byWords = headingKey('', document.id, escapeHtml(textOf(heading.children)));
  const spot = isFirst ? startOf(document) : before(heading, search);
  return { kind: 'heading', spot, keys: [isFirst ? document.id : own, byWords].filter(Boolean) };
}

function startOf({ content: { nodes } }: MarkedDocument): Spot {
  const element = nodes.find((node) => typeof node !== 'string');
  return { element, isInside: element !== undefined, order: element ? 1 : 0 };
}

/** In the bilingual PDF the second language is beside the first, so its blocks have no places of their own. */
function isSecondLanguage(element: MarkupElement): boolean {
  const name = attributeOf(element, 'class') ?? '';
  if (element.name === 'div') return name === 'second' || name === 'text second';
  return element.name === 'p' && /^(?:summary )?second(?:[ -]|$)/.test(name);
}
