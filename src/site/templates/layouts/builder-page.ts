import { type Html, html } from '../../../text/markup/html.ts';
import type { BuilderPage } from '../../plan/page-kinds.ts';
import { articleHead, listHead } from '../components/page-head.ts';
import { articleNotes, articleSections, renderArticleText } from '../components/words/article-text.ts';
import { renderPage } from './document.ts';

export interface BuilderParts {
  readonly title: string;
  readonly description: string;
  readonly body: Html;
}

/** A page that the builder writes: with its own title, or after the text of an editors' page of the same name. */
export function renderBuilderPage(page: BuilderPage, { title, description, body }: BuilderParts): string {
  const { context, item } = page;
  if (!item) {
    const alone = html`<article class="wrap text-page written">${listHead(title, description)}\n<div class="text">${body}</div></article>`;
    return renderPage(page, { title, description, body: alone });
  }
  const text = renderArticleText(item, context);
  const led = html`<article class="wrap text-page written">${articleHead(item, context)}
<div class="text">
${articleSections(text, item, context)}
${body}
${articleNotes(text, context)}
</div></article>`;
  return renderPage(page, { title: item.title, description: item.summary ?? description, body: led });
}
