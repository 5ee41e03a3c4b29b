import { html } from '../../../text/markup/html.ts';
import { canonicalUrl, linkToLanguage } from '../../plan/links.ts';
import type { MovedPage } from '../../plan/page-kinds.ts';
import { renderDocument } from '../layouts/document.ts';
import { plainHeader } from '../layouts/header.ts';
import { unindexed } from '../layouts/unindexed.ts';
import { pageTemplate } from '../page-template.ts';

export const template = pageTemplate('moved', renderMoved);

/** Sends readers of a former address to the new one, also on hosts without redirects. */
function renderMoved({ context, target }: MovedPage): string {
  const { t, language } = context.translator;
  const address = linkToLanguage(target, language);
  const title = t('site:moved.title');
  return renderDocument(context.site, {
    language,
    title,
    head: html`<meta http-equiv="refresh" content="0; url=${address}" />
<link rel="canonical" href="${canonicalUrl(target)}" />
${unindexed}`,
    body: html`${plainHeader(context.site, context.edition.shortTitle)}
<main class="wrap not-found"><h1>${title}</h1>
<p>${t('site:moved.text')}</p>
<p><a href="${address}">${t('site:moved.link')}</a></p></main>`,
  });
}
