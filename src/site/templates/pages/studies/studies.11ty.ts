import { formatNumber } from '../../../../i18n/formatters.ts';
import { html } from '../../../../text/markup/html.ts';
import { assetPaths, linkTo } from '../../../plan/links.ts';
import type { Page } from '../../../plan/site.ts';
import { listHead } from '../../components/page-head.ts';
import { studyFilters } from '../../components/studies/study-filters.ts';
import { studiesByPart } from '../../components/studies/study-list.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('studies', renderStudies);

function renderStudies(page: Page): string {
  const { context } = page;
  const { t, language } = context.translator;
  const count = context.edition.studies.length;
  const title = t('site:studies.title');
  const description = t('site:studies.description');
  const counted = t('site:studies.count', { count, value: formatNumber(language, count) });
  const body = html`<div class="wrap list-page">${listHead(title, description, html`\n<p class="edition">${counted}</p>`)}
${studyFilters(context)}
${studiesByPart(context.edition.parts, context)}</div>`;
  const head = html`<script type="module" src="${linkTo(context.site, assetPaths.filterStudies)}"></script>\n`;
  return renderPage(page, { title, description, body, head });
}
