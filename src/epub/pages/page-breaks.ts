/**
 * Marks where the pages of the printed edition begin. PDF and EPUB have the same blocks under the same headings. If the
 * number of blocks of a kind differs under a heading, its pages begin at the next heading. Pure.
 *
 * Some pages of the PDF have no mark, because the EPUB lacks their content: the empty page after the cover, and the
 * guide to the printed book. The same is true for pages that begin in the imprint of a single study's PDF: the imprint
 * comes after the text there and before it in the EPUB.
 */
import { opening } from '../../books/order.ts';
import type { PageStart } from '../../model/book/page-start.ts';
import { fromNodes, type Html, html } from '../../text/markup/html.ts';
import { type MarkupElement, type MarkupNode, withChildren } from '../../text/markup/tree.ts';
import { fileOf } from '../book.ts';
import { findGroups, type Group, type MarkedDocument, type Place } from './page-places.ts';

export interface PrintedPage {
  readonly number: number;
  readonly address: string;
}

interface PageBreak extends Place {
  readonly page: number;
}

/** @param starts of the PDF's pages, in order */
export function markPages<T extends MarkedDocument>(
  documents: readonly T[],
  starts: readonly PageStart[],
): { documents: readonly T[]; pages: readonly PrintedPage[] } {
  if (starts.length === 0) return { documents, pages: [] };
  const breaks = findBreaks(starts.map(withOpening), findGroups(documents));
  return {
    documents: documents.map((document, at) =>
      withBreaks(
        document,
        breaks.filter((each) => each.document === at),
      ),
    ),
    pages: breaks.map(({ page, document }) => ({
      number: page,
      address: `${fileOf(documents[document] ?? { id: '' })}#${pageId(page)}`,
    })),
  };
}

/** The first pages of the PDF have other words and no heading, so they are matched by their order. */
const withOpening = (start: PageStart, at: number): PageStart =>
  start.heading === '' && start.next === opening.at(-1)
    ? { ...start, heading: opening[at] ?? '', kind: 'heading', nth: 0 }
    : start;

function findBreaks(starts: readonly PageStart[], groups: ReadonlyMap<string, Group>): PageBreak[] {
  const breaks: PageBreak[] = [];
  let waiting: number[] = [];
  starts.forEach((start, at) => {
    const place = placeOf(start, starts[at + 1], groups);
    if (!place && start.isBehind) waiting.push(start.page);
    // Page numbers must only grow, so a page whose content has another order in the PDF is left out.
    if (!place || isBefore(place, breaks.at(-1))) return;
    for (const page of [...waiting, start.page]) breaks.push({ ...place, page });
    waiting = [];
  });
  return breaks;
}

const isBefore = (place: Place, last: Place | undefined): boolean =>
  last !== undefined && (place.document - last.document || place.order - last.order) < 0;

function placeOf(
  start: PageStart,
  following: PageStart | undefined,
  groups: ReadonlyMap<string, Group>,
): Place | undefined {
  const { heading, kind, nth, of, next } = start;
  const group = groups.get(heading);
  const nextPlace = groups.get(next)?.heading[0];
  if (!group) return reaches(next, start, following) ? nextPlace : undefined;
  if (kind === 'heading' || group.isWhole) return group.heading[0];
  return group[kind].length === of ? group[kind][nth - 1] : nextPlace;
}

/**
 * Whether a page that begins with PDF-only content also has the next heading on it. Words above a heading, such as the
 * number of a part, belong to the heading before.
 */
const reaches = (next: string, { heading }: PageStart, following: PageStart | undefined): boolean =>
  !following || (following.heading !== heading && !(following.kind === 'heading' && following.heading === next));

export const pageId = (page: number): string => `page-${page}`;

export const pageBreak = (page: number): Html =>
  html`<span id="${pageId(page)}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${page}"></span>`;

function withBreaks<T extends MarkedDocument>(document: T, breaks: readonly PageBreak[]): T {
  if (breaks.length === 0) return document;
  const byElement = Map.groupBy(breaks, ({ element }) => element);
  const start = breakNodes(byElement.get(undefined) ?? []);
  return { ...document, content: fromNodes([...start, ...insertBreaks(document.content.nodes, byElement)]) };
}

const breakNodes = (breaks: readonly PageBreak[]): MarkupNode[] => breaks.flatMap(({ page }) => pageBreak(page).nodes);

type BreaksByElement = ReadonlyMap<MarkupElement | undefined, readonly PageBreak[]>;

function insertBreaks(nodes: readonly MarkupNode[], byElement: BreaksByElement): readonly MarkupNode[] {
  let result: MarkupNode[] | undefined;
  nodes.forEach((node, at) => {
    const changed = typeof node === 'string' ? [node] : insertAt(node, byElement);
    if (changed.length > 1 || changed[0] !== node) result ??= nodes.slice(0, at);
    result?.push(...changed);
  });
  return result ?? nodes;
}

function insertAt(element: MarkupElement, byElement: BreaksByElement): readonly MarkupNode[] {
  const inside = insertBreaks(element.children, byElement);
  const here = byElement.get(element);
  if (!here) return [withChildren(element, inside)];
  const first = breakNodes(here.filter(({ isInside }) => isInside));
  const before = breakNodes(here.filter(({ isInside }) => !isInside));
  return [...before, withChildren(element, first.length > 0 ? [...first, ...inside] : inside)];
}
