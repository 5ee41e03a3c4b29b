import { html } from '../../../../text/markup/html.ts';
import type { TextPage } from '../../../plan/page-kinds.ts';
import { articleHead } from '../../components/page-head.ts';
import { articleNotes, articleSections, renderArticleText } from '../../components/words/article-text.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('text', renderTextPage);

function renderTextPage(page: TextPage): string {
  const { context, item } = page;
  const text = renderArticleText(item, context);
  const body = html`<article class="wrap text-page">${articleHead(item, context)}
<div class="text">
${articleSections(text, item, context)}
${articleNotes(text, context)}
</div></article>`;
  return renderPage(page, { title: item.title, description: item.summary, body });
}
