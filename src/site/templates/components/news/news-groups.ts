import { formatNumber } from '../../../../i18n/formatters.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToNewsCategory, linkToNewsYear } from '../../../plan/links.ts';
import { newsByCategory, newsByYear } from '../../../plan/plan-news.ts';
import type { Page } from '../../../plan/site.ts';
import { words } from '../words/words.ts';

interface Group {
  readonly label: string | Html;
  readonly href: string;
  readonly count: number;
  readonly isHere: boolean;
}

/** Links to the news of each year and category, with the number of items; undefined where there are none. */
export function newsGroups(page: Page): Html | undefined {
  const { context } = page;
  const { t, language } = context.translator;
  if (context.edition.news.length === 0) return undefined;
  const years = newsByYear(context).map(({ year, items }) => ({
    label: year,
    href: linkToNewsYear(context, year),
    count: items.length,
    isHere: page.below === `news/${year}/`,
  }));
  const categories = newsByCategory(context).map(({ category, items }) => ({
    label: words(category.name, language),
    href: linkToNewsCategory(context, category.id),
    count: items.length,
    isHere: page.below === `news/categories/${category.id}/`,
  }));
  return html`<nav class="groups" aria-label="${t('site:news.groups')}">${groupList(t('site:news.years'), years, language)}${groupList(t('site:news.categories'), categories, language)}</nav>`;
}

const groupList = (label: string, groups: readonly Group[], language: string): Html =>
  html`<p class="groups-label">${label}</p><ul>${groups.map(
    ({ label: name, href, count, isHere }) =>
      html`<li><a href="${href}"${isHere && html` aria-current="page"`}>${name} <span class="count">${formatNumber(language, count)}</span></a></li>`,
  )}</ul>`;
