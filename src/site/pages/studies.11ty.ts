import { formatNumber } from '../../i18n/formatters.ts';
import { html } from '../../markdown/html.ts';
import { studiesByPart } from '../components/study-list.ts';
import { renderPage } from '../layouts/document.ts';
import { pageTemplate } from '../page-template.ts';
import type { Page } from '../site.ts';

export const { data, render } = pageTemplate('studies', renderStudies);

function renderStudies(page: Page): string {
  const { context } = page;
  const { t, language } = context.translator;
  const count = context.edition.studies.length;
  const title = t('site:studies.title');
  const description = t('site:studies.description');
  const body = html`<div class="wrap list-page"><header class="page-head"><h1>${title}</h1><p class="lead">${description}</p>
<p class="edition">${t('site:studies.count', { count, value: formatNumber(language, count) })}</p></header>
${studiesByPart(context.edition.parts, context, 2)}</div>`;
  return renderPage(page, { title, description, body });
}
