import type { NewsCategoryPage } from '../../plan/site.ts';
import { plainWords, words } from '../components/words.ts';
import { renderNewsGroup } from '../layouts/news-group.ts';
import { pageTemplate } from '../page-template.ts';

export const { data, render } = pageTemplate('newsCategory', renderNewsCategory);

function renderNewsCategory(page: NewsCategoryPage): string {
  const { t, language } = page.context.translator;
  const { category, items } = page;
  const name = plainWords(category.name);
  return renderNewsGroup(page, items, {
    heading: words(category.name, language),
    // A programme may have the same name: its page needs another title.
    title: t('site:news.ofCategory', { category: name }),
    description: t('site:news.inCategory', { category: name }),
  });
}
