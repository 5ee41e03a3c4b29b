import type { NewsYearPage } from '../../../plan/page-kinds.ts';
import { renderNewsGroup } from '../../layouts/news-group.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('newsYear', renderNewsYear);

function renderNewsYear(page: NewsYearPage): string {
  const { t } = page.context.translator;
  const { year, items } = page;
  const title = t('site:news.ofYear', { year });
  return renderNewsGroup(page, items, { heading: title, title, description: t('site:news.inYear', { year }) });
}
