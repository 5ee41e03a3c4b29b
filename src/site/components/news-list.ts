import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedNews } from '../../model/language-edition.ts';
import { linkToNews } from '../links.ts';
import type { PageContext } from '../site.ts';
import { dateOf } from './date.ts';
import { shownLanguage } from './shown-language.ts';
import { words } from './words.ts';

/** News items with their dates. */
export const newsList = (items: readonly ResolvedNews[], context: PageContext): Html =>
  html`<ul class="news-list">${items.map((item) => html`<li>${newsEntry(item, context)}</li>`)}</ul>`;

const newsEntry = (item: ResolvedNews, context: PageContext): Html =>
  html`<article class="news-entry"><p class="date">${dateOf(item.facts.published, context)}</p><div class="entry-text"><h3 class="entry-title"><a href="${linkToNews(context, item.slug)}">${words(item.title, context.language)}</a></h3>
${item.summary && html`<p>${words(item.summary, context.language)}</p>`}
<ul class="meta">${item.categories.map((each) => html`<li>${words(each.name, context.language)}</li>`)}${shownLanguage(item, context)}</ul></div></article>`;
