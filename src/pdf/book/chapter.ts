/**
 * Chapters that the builder writes, in the book's language and, in a bilingual edition, in both languages side by side.
 */

import { secondContext } from '../../books/context.ts';
import { html } from '../../text/markup/html.ts';
import { heading } from './blocks/heading.ts';
import { type PairedBlock, setInBoth } from './blocks/pairs.ts';
import type { BookContext, BookPiece } from './context.ts';
import { contentsLine } from './front/contents-line.ts';

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly PairedBlock[];
}

/**
 * @param place the class of its section and the id of its title
 * @returns undefined where neither language has content for it
 */
export function chapterPiece(
  context: BookContext,
  place: { readonly name: string; readonly anchor: string },
  chapterOf: (context: BookContext) => Chapter,
): BookPiece | undefined {
  const second = secondContext(context);
  const first = chapterOf(context);
  const other = second && chapterOf(second);
  if (first.blocks.length + (other?.blocks.length ?? 0) === 0) return undefined;
  const lines = [
    { text: first.title, language: context.edition.language },
    other && { text: other.title, language: second.edition.language },
  ] as const;
  const blocks = setInBoth(context, ({ secondTo }) => titled((secondTo && other) || first, place.anchor));
  const entry = contentsLine(context.translator, place.anchor, lines);
  return { content: html`<section class="${place.name}">\n${blocks}</section>`, entry };
}

const titled = (chapter: Chapter, anchor: string): PairedBlock[] => [
  { key: 'title', content: heading(1, chapter.title, html` id="${anchor}"`) },
  ...chapter.blocks,
];
