import type { NewsCategoryPage } from '../../../plan/page-kinds.ts';
import { plainString, words } from '../../components/words/words.ts';
import { renderNewsGroup } from '../../layouts/news-group.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('newsCategory', renderNewsCategory);

function renderNewsCategory(page: NewsCategoryPage): string {
  const { t, language } = page.context.translator;
  const { category, items } = page;
  const name = plainString(category.name);
  return renderNewsGroup(page, items, {
    heading: words(category.name, language),
    // A programme may have the same name, so this page needs another title.
    title: t('site:news.ofCategory', { category: name }),
    description: t('site:news.inCategory', { category: name }),
  });
}
