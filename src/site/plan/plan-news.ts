/** Plans the pages of news: each item, each category with items, each year. */
import { newsCategoryPath, newsPath, newsYearPath } from '../../model/addresses.ts';
import type { ResolvedName, ResolvedNews } from '../../model/language-edition.ts';
import type { EventPage, NewsCategoryPage, NewsPage, NewsYearPage } from './page-kinds.ts';
import type { PageContext } from './site.ts';
import { belowLanguage, versionsOfItem, versionsOfList } from './versions.ts';

export function newsPages(context: PageContext): NewsPage[] {
  const { news } = context.edition;
  return news.map((item, index) => ({
    context,
    item,
    below: belowLanguage(context, newsPath(context.language, item.slug)),
    versions: versionsOfItem(context.site, item),
    newer: news[index - 1],
    older: news[index + 1],
  }));
}

export const eventPages = (pages: readonly NewsPage[]): EventPage[] =>
  pages.flatMap((page) => {
    const { event } = page.item.facts;
    return event ? [{ ...page, event }] : [];
  });

export const newsCategoryPages = (context: PageContext): NewsCategoryPage[] =>
  newsByCategory(context).map(({ category, items }) => ({
    context,
    category,
    items,
    below: belowLanguage(context, newsCategoryPath(context.language, category.id)),
    versions: versionsOfList(context.site, context.language),
  }));

export const newsYearPages = (context: PageContext): NewsYearPage[] =>
  newsByYear(context).map(({ year, items }) => ({
    context,
    year,
    items,
    below: belowLanguage(context, newsYearPath(context.language, year)),
    versions: versionsOfList(context.site, context.language),
  }));

export interface NewsOfCategory {
  readonly category: ResolvedName;
  /** Newest first; never empty. */
  readonly items: readonly ResolvedNews[];
}

/** The categories that have news, in the publication's order. */
export const newsByCategory = ({ edition }: PageContext): NewsOfCategory[] =>
  edition.categories
    .map((category) => ({
      category,
      items: edition.news.filter((item) => item.categories.some(({ id }) => id === category.id)),
    }))
    .filter(({ items }) => items.length > 0);

export interface NewsOfYear {
  /** Four digits, such as `2026`. */
  readonly year: string;
  readonly items: readonly ResolvedNews[];
}

/** The years that have news, newest first. */
export const newsByYear = ({ edition }: PageContext): NewsOfYear[] =>
  [...Map.groupBy(edition.news, ({ facts }) => facts.published.slice(0, 4))].map(([year, items]) => ({ year, items }));
