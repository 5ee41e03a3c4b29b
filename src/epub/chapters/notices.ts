import type { ResolvedItem } from '../../model/language-edition.ts';
import { noticesOf, strangerSentence } from '../../rendering/facts/notices.ts';
import { type Html, html } from '../../text/markup/html.ts';
import type { RenderedSection } from '../../text/render.ts';
import type { BookContext } from '../book.ts';

/** The notices above a text; empty where the book has no such text in that language. */
export const renderNotices = ({ translator }: BookContext, item: ResolvedItem | undefined): Html[] =>
  item ? noticesOf(item, translator).map(({ kind, text }) => html`<p class="notice notice-${kind}">${text}</p>`) : [];

export function renderStranger(
  { translator }: BookContext,
  item: ResolvedItem,
  section: RenderedSection,
): Html | undefined {
  const sentence = strangerSentence(item, section, translator);
  return sentence === undefined ? undefined : html`<p class="notice">${sentence}</p>`;
}
