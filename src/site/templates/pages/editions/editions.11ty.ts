import { formatNumber } from '../../../../i18n/formatters.ts';
import type { EditionEntry } from '../../../../schemas/types.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToEdition } from '../../../plan/links.ts';
import { editionsByDate } from '../../../plan/plan-network.ts';
import type { Page, PageContext } from '../../../plan/site.ts';
import { listHead } from '../../components/page-head.ts';
import { dateOf } from '../../components/words/date.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('editions', renderEditions);

function renderEditions(page: Page): string {
  const { context } = page;
  const { t } = context.translator;
  const title = t('site:editions.title');
  const description = t('site:editions.description');
  const entries = editionsByDate(context).map(({ entry }) => html`<li>${editionEntry(entry, context)}</li>`);
  const body = html`<div class="wrap list-page">${listHead(title, description)}
<div class="part dated"><ul class="news-list">${entries}</ul></div></div>`;
  return renderPage(page, { title, description, body });
}

function editionEntry(entry: EditionEntry, context: PageContext): Html {
  const { t, language } = context.translator;
  const count = entry.parts.reduce((sum, part) => sum + part.studies.length, 0);
  const counted = t('site:studies.count', { count, value: formatNumber(language, count) });
  const isCurrent = entry.id === context.edition.entry.id;
  return html`<article class="news-entry"><p class="date">${dateOf(entry.date, context)}</p><div class="entry-text"><h2 class="entry-title"><a href="${linkToEdition(context, entry.id)}">${t('common:edition', { edition: entry.id })}</a></h2>
<ul class="meta"><li>${counted}</li>${isCurrent && html`<li class="badge">${t('site:editions.current')}</li>`}</ul></div></article>`;
}
