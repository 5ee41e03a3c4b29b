/** Where pages of the printed edition can begin in the documents: their blocks, by the headings they stand under. Pure. */
import { contentsPlace } from '../../books/places.ts';
import { headingKey, type StartKind } from '../../model/book/page-start.ts';
import { escapeHtml, html } from '../../text/markup/html.ts';
import { attributeOf, type MarkupElement, type MarkupNode, textOf } from '../../text/markup/tree.ts';
import type { BookDocument } from '../book.ts';

/** A document to be marked. */
export type MarkedDocument = Pick<BookDocument, 'id' | 'content'>;

/** Stands for the contents, which are written when all pages are known. */
export const contentsDocument: MarkedDocument = { id: 'toc', content: html`` };

/** Where a break can stand: before an element, or inside it before everything else. */
interface Spot {
  /** Undefined in a document without any: at its beginning. */
  readonly element: MarkupElement | undefined;
  readonly isInside: boolean;
  /** Grows through a document. */
  readonly order: number;
}

export interface Place extends Spot {
  readonly document: number;
}

/** What stands under a heading, and the heading itself. */
export interface Group extends Readonly<Record<StartKind, Place[]>> {
  /** True of a document without a heading: whatever is in it begins where it does. */
  readonly isWhole?: boolean;
}

const newGroup = (): Group => ({ heading: [], paragraph: [], item: [], row: [], figure: [] });

/** By the heading's id as the PDF has it, and by its words; a document without a heading by its own id. */
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
  /** The names of a heading. */
  readonly keys?: readonly string[];
}

interface Search {
  readonly document: MarkedDocument;
  readonly blocks: Block[];
  /** Of the element that is looked at. */
  order: number;
  /** How many lists stand around it. */
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
  // Inner items count with the item around them.
  if (name === 'li') return search.depth === 1 ? [{ kind: 'item', spot: inside(element, search) }] : [];
  const cell = firstCell(element);
  return cell ? [{ kind: 'row', spot: inside(cell, search) }] : [];
}

/** Of a row of a table or of a list of terms. */
function firstCell({ name, attributes, children }: MarkupElement): MarkupElement | undefined {
  if ((name !== 'tr' && name !== 'div') || attributes.length > 0) return undefined;
  const first = children.find((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof first === 'object' && ['th', 'td', 'dt'].includes(first.name) ? first : undefined;
}

/** What begins with a document's first heading begins with the document: a line may stand above it. */
function headingBlock(search: Search, heading: MarkupElement): Block {
  const { document, blocks } = search;
  const isFirst = !blocks.some(({ kind }) => kind === 'heading');
  const own = attributeOf(heading, 'id')?.replace(/-title$/, '') ?? '';
  const byWords = headingKey('', document.id, escapeHtml(textOf(heading.children)));
  const spot = isFirst ? startOf(document) : before(heading, search);
  return { kind: 'heading', spot, keys: [isFirst ? document.id : own, byWords].filter(Boolean) };
}

function startOf({ content: { nodes } }: MarkedDocument): Spot {
  const element = nodes.find((node) => typeof node !== 'string');
  return { element, isInside: element !== undefined, order: element ? 1 : 0 };
}

/** In the bilingual PDF the second language stands beside the first: its blocks have no place of their own. */
function isSecondLanguage(element: MarkupElement): boolean {
  const name = attributeOf(element, 'class') ?? '';
  if (element.name === 'div') return name === 'second' || name === 'text second';
  return element.name === 'p' && /^(?:summary )?second(?:[ -]|$)/.test(name);
}
