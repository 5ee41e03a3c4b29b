import type { ResolvedNews } from '../../../../model/language-edition.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToNews, linkToNewsCategory } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { dateOf } from '../words/date.ts';
import { shownLanguage } from '../words/shown-language.ts';
import { hyphenatedTitle, paragraph, words } from '../words/words.ts';

/** News items with their dates. @param heading the level below that of the list's own heading */
export const newsList = (items: readonly ResolvedNews[], context: PageContext, heading: 'h2' | 'h3' = 'h3'): Html =>
  html`<ul class="news-list">${items.map((item) => html`<li>${newsEntry(item, context, heading)}</li>`)}</ul>`;

function newsEntry(item: ResolvedNews, context: PageContext, heading: 'h2' | 'h3'): Html {
  const link = html`<a href="${linkToNews(context, item.slug)}">${hyphenatedTitle(words(item.title, context.language), item.title.language)}</a>`;
  return html`<article class="news-entry"><p class="date">${dateOf(item.facts.published, context)}</p><div class="entry-text">${heading === 'h2' ? html`<h2 class="entry-title">${link}</h2>` : html`<h3 class="entry-title">${link}</h3>`}
${item.summary && paragraph(item.summary, context.language)}
<ul class="meta">${item.categories.map((each) => html`<li><a href="${linkToNewsCategory(context, each.id)}">${words(each.name, context.language)}</a></li>`)}${shownLanguage(item, context)}</ul></div></article>`;
}
