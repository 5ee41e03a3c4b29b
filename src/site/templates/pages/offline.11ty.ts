import { html } from '../../../text/markup/html.ts';
import { linkToHome, linkToPage } from '../../plan/links.ts';
import type { Page } from '../../plan/site.ts';
import { listHead } from '../components/page-head.ts';
import { renderPage } from '../layouts/document.ts';
import { pageTemplate } from '../page-template.ts';

export const template = pageTemplate('offline', renderOffline);

/** The page that readers without a connection see in place of a page that was not kept. */
function renderOffline(page: Page): string {
  const { context } = page;
  const { t } = context.translator;
  const title = t('site:offline.title');
  const body = html`<div class="wrap text-page">${listHead(title, t('site:offline.text'))}
<div class="text"><p>${t('site:offline.advice')}</p>
<ul><li><a href="${linkToHome(context)}">${t('site:offline.home')}</a></li><li><a href="${linkToPage(context, 'downloads')}">${t('site:downloads.title')}</a></li></ul></div></div>`;
  return renderPage(page, { title, description: undefined, body });
}
