import { html } from '../../markdown/html.ts';
import { langAttribute } from '../../rendering/language.ts';
import { articleNotes, articleSections, renderArticleText } from '../components/article-text.ts';
import { notices } from '../components/notices.ts';
import { words } from '../components/words.ts';
import { renderPage } from '../layouts/document.ts';
import { pageTemplate } from '../page-template.ts';
import type { TextPage } from '../site.ts';

export const { data, render } = pageTemplate('text', renderTextPage);

function renderTextPage(page: TextPage): string {
  const { context, item } = page;
  const { language } = context;
  const text = renderArticleText(item, context);
  const body = html`<article class="wrap text-page"><header class="page-head"><h1${langAttribute(item.title, language)}>${words(item.title, item.title.language)}</h1>
${item.summary && html`<p class="lead"${langAttribute(item.summary, language)}>${words(item.summary, item.summary.language)}</p>`}
${notices(item, context)}</header>
<div class="text">
${articleSections(text, item, context)}
${articleNotes(text, context)}
</div></article>`;
  return renderPage(page, { title: item.title, description: item.summary, body });
}
