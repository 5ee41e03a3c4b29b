import { html } from '../../../../text/markup/html.ts';
import { linkToNewsYear } from '../../../plan/links.ts';
import { newsByYear } from '../../../plan/plan-news.ts';
import type { Page } from '../../../plan/site.ts';
import { newsGroups } from '../../components/news/news-groups.ts';
import { newsList } from '../../components/news/news-list.ts';
import { listHead } from '../../components/page-head.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('news', renderNews);

function renderNews(page: Page): string {
  const { context } = page;
  const { t } = context.translator;
  const title = t('site:news.title');
  const description = t('site:news.description');
  const years = newsByYear(context);
  const list =
    years.length === 0
      ? html`<p>${t('site:news.empty')}</p>`
      : years.map(
          ({ year, items }) =>
            html`<section class="part"><h2 class="part-title"><a href="${linkToNewsYear(context, year)}">${year}</a></h2>${newsList(items, context)}</section>`,
        );
  const body = html`<div class="wrap list-page">${listHead(title, description, newsGroups(page))}
<div class="parts">${list}</div></div>`;
  return renderPage(page, { title, description, body });
}
