import { figuresPlace } from '../../books/places.ts';
import type { PageStart } from '../../model/book/page-start.ts';
import { type Html, html } from '../../text/markup/html.ts';
import type { EpubEntry } from '../book.ts';
import { type PrintedPage, pageBreak, pageId } from './page-breaks.ts';

/** The list of figures with marks for the PDF pages that begin in it. */
export interface MarkedList {
  readonly figures: readonly EpubEntry[];
  /** The marks of pages that begin with the list's heading, as markup before the list. */
  readonly breaks: Html;
  readonly pages: readonly PrintedPage[];
}

/**
 * Whether a page begins in the list of figures. The list is at the end of the PDF and after the contents in the EPUB.
 */
export const isInFigureList = ({ heading }: PageStart): boolean => heading === figuresPlace;

/** @param starts of the PDF's pages, in order; pages that begin elsewhere are ignored */
export function markFigureList(figures: readonly EpubEntry[], starts: readonly PageStart[]): MarkedList {
  const inList = figures.length > 0 ? starts.filter(isInFigureList) : [];
  // Index of the list line that starts the page; 1 if it is the list's heading or the lists differ.
  const byLine = Map.groupBy(inList, ({ kind, nth, of }) => (kind === 'item' && of === figures.length ? nth : 1));
  const breaksAt = (line: number): Html => html`${(byLine.get(line) ?? []).map(({ page }) => pageBreak(page))}`;
  return {
    figures: figures.map((figure, at) => (at > 0 ? { ...figure, breaks: breaksAt(at + 1) } : figure)),
    breaks: breaksAt(1),
    pages: inList.map(({ page }) => ({ number: page, address: `toc.xhtml#${pageId(page)}` })),
  };
}
