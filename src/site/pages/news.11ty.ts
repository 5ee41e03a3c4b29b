import { html } from '../../markdown/html.ts';
import type { ResolvedNews } from '../../model/language-edition.ts';
import { newsList } from '../components/news-list.ts';
import { listHead } from '../components/page-head.ts';
import { renderPage } from '../layouts/document.ts';
import { pageTemplate } from '../page-template.ts';
import type { Page } from '../site.ts';

export const { data, render } = pageTemplate('news', renderNews);

function renderNews(page: Page): string {
  const { context } = page;
  const { t } = context.translator;
  const title = t('site:news.title');
  const description = t('site:news.description');
  const years = Map.groupBy(context.edition.news, yearOf);
  const list =
    years.size === 0
      ? html`<p>${t('site:news.empty')}</p>`
      : [...years].map(
          ([year, items]) =>
            html`<section class="part"><h2 class="part-title">${year}</h2>${newsList(items, context)}</section>`,
        );
  const body = html`<div class="wrap list-page">${listHead(title, description)}
<div class="parts">${list}</div></div>`;
  return renderPage(page, { title, description, body });
}

const yearOf = ({ facts }: ResolvedNews): string => facts.published.slice(0, 4);
