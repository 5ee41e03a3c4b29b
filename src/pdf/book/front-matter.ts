import { html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedPage } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import { type BookContext, type BookPiece, pieceAnchor, secondContext } from './context.ts';
import { heading } from './heading.ts';
import { type PairedBlock, pairBlocks } from './pairs.ts';
import { renderBody, renderNotes, renderNotices, renderText } from './text.ts';

/** A part of the book that editors write: foreword, introduction. */
export function frontPiece(context: BookContext, page: ResolvedPage): BookPiece {
  const content = context.beside
    ? pairBlocks(context.beside.edition.language, frontBlocks(context, page), blocksBeside(context, page))
    : frontBlocks(context, page).map((block) => html`${block.content}\n`);
  const markup = html`<section class="front">${content}</section>`.markup;
  const { text, language } = page.title;
  const entry = { anchor: pieceAnchor(page.slug), text: plainInline(text, language), language, children: [] };
  return { markup, entry };
}

function frontBlocks(context: BookContext, page: ResolvedPage): PairedBlock[] {
  const { language } = context.edition;
  const anchor = pieceAnchor(page.slug);
  const text = renderText(context, page, { idPrefix: `${anchor}--`, level: 2, figure: () => undefined });
  const summary = page.summary && html`<p class="summary">${inlineText(page.summary, language)}</p>`;
  const title = heading(1, inlineText(page.title, language), html` id="${anchor}"`);
  return [
    { key: 'header', content: [title, summary, renderNotices(context, page)] },
    ...renderBody(context, page, text, 2).map((content, at) => ({ key: `section ${at}`, content })),
    { key: 'notes', content: renderNotes(context, text.notes, 2) },
  ];
}

/** The same page in the second language of a bilingual edition. */
function blocksBeside(context: BookContext, { slug }: ResolvedPage): PairedBlock[] {
  const second = secondContext(context);
  const page = second?.edition.book.find((each) => each.slug === slug);
  return second && page ? frontBlocks(second, page) : [];
}

const order = ['foreword', 'introduction'];

/** Foreword and introduction first, whatever else editors write after them. */
export const frontPages = (pages: readonly ResolvedPage[]): ResolvedPage[] =>
  [...pages].sort((a, b) => rank(a.slug) - rank(b.slug));

const rank = (slug: string): number => (order.includes(slug) ? order.indexOf(slug) : order.length);
