import type { ResolvedPage } from '../../../model/language-edition.ts';
import { inlineText } from '../../../rendering/language.ts';
import { plainResolved } from '../../../text/inline.ts';
import { html } from '../../../text/markup/html.ts';
import { heading } from '../blocks/heading.ts';
import { type PairedBlock, setInBoth } from '../blocks/pairs.ts';
import { bodyBlocks, renderNotes, renderNotices, renderText } from '../blocks/text.ts';
import { type BookContext, type BookPiece, pieceAnchor } from '../context.ts';
import { contentsLine } from './contents-line.ts';

/** A text that editors write for the book: foreword, introduction. */
export function frontPiece(context: BookContext, page: ResolvedPage): BookPiece {
  const blocks = setInBoth(context, (each) => frontBlocks(each, page.slug));
  const content = html`<section class="front">${blocks}</section>`;
  const second = context.beside?.edition.book.find(({ slug }) => slug === page.slug);
  const titles = [plainResolved(page.title), second && plainResolved(second.title)] as const;
  return { content, entry: contentsLine(context.translator, pieceAnchor(page.slug), titles) };
}

function frontBlocks(context: BookContext, slug: string): PairedBlock[] {
  const { language, book } = context.edition;
  const page = book.find((each) => each.slug === slug);
  if (!page) return [];
  const anchor = pieceAnchor(page.slug);
  const text = renderText(context, page, { idPrefix: `${anchor}--`, level: 2, figure: () => undefined });
  const summary = page.summary && html`<p class="summary">${inlineText(page.summary, language)}</p>`;
  const title = heading(1, inlineText(page.title, language), html` id="${anchor}"`);
  return [
    { key: 'title', content: title },
    { key: 'summary', content: summary },
    { key: 'notices', content: renderNotices(context, page) },
    ...bodyBlocks(context, page, text, 2),
    { key: 'notes', content: renderNotes(context, text.notes, 2) },
  ];
}
