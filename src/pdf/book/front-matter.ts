import { html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedPage } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import { type BookContext, type BookPiece, pieceAnchor } from './context.ts';
import { heading } from './heading.ts';
import { renderBody, renderNotes, renderNotices, renderText } from './text.ts';

/** A part of the book that editors write: foreword, introduction. */
export function frontPiece(context: BookContext, page: ResolvedPage): BookPiece {
  const anchor = pieceAnchor(page.slug);
  const text = renderText(context, page, { idPrefix: `${anchor}--`, level: 2, figure: () => undefined });
  const markup = html`<section class="front">
${heading(1, inlineText(page.title, context.edition.language), html` id="${anchor}"`)}
${page.summary && html`<p class="summary">${inlineText(page.summary, context.edition.language)}</p>`}
${renderNotices(context, page)}
${renderBody(context, page, text, 2)}
${renderNotes(context, text.notes, 2)}
</section>`.markup;
  const { language } = page.title;
  return { markup, entry: { anchor, text: plainInline(page.title.text, language), language, children: [] } };
}

const order = ['foreword', 'introduction'];

/** Foreword and introduction first, whatever else editors write after them. */
export const frontPages = (pages: readonly ResolvedPage[]): ResolvedPage[] =>
  [...pages].sort((a, b) => rank(a.slug) - rank(b.slug));

const rank = (slug: string): number => (order.includes(slug) ? order.indexOf(slug) : order.length);
