import { formatNumber } from '../../../i18n/formatters.ts';
import type { ResolvedNews } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkToPage } from '../../plan/links.ts';
import type { Page } from '../../plan/site.ts';
import { newsGroups } from '../components/news/news-groups.ts';
import { newsList } from '../components/news/news-list.ts';
import { renderPage } from './document.ts';

export interface GroupTitle {
  readonly heading: Html | string;
  readonly title: string;
  readonly description: string;
}

/** A page with the news of one category or year. */
export function renderNewsGroup(
  page: Page,
  items: readonly ResolvedNews[],
  { heading, title, description }: GroupTitle,
): string {
  const { t, language } = page.context.translator;
  const count = t('site:news.count', { count: items.length, value: formatNumber(language, items.length) });
  const body = html`<div class="wrap list-page"><header class="page-head"><p class="kicker"><a href="${linkToPage(page.context, 'news')}">${t('site:news.title')}</a></p>
<h1>${heading}</h1><p class="lead">${description}</p><p class="edition">${count}</p>
${newsGroups(page)}</header>
<div class="part news-group">${newsList(items, page.context, 'h2')}</div></div>`;
  return renderPage(page, { title, description, body });
}
