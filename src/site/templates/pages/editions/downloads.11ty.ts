import { languageOwnName } from '../../../../i18n/formatters.ts';
import { homeUrl } from '../../../../model/addresses.ts';
import { addressLink } from '../../../../rendering/address-link.ts';
import { renderPublicationCitation } from '../../../../rendering/citation.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToStudy } from '../../../plan/links.ts';
import type { Page, PageContext } from '../../../plan/site.ts';
import { downloadList, studyFiles, wholeBooks } from '../../components/download-list.ts';
import { keepOffline } from '../../components/keep-offline.ts';
import { makeYourOwn } from '../../components/make-your-own.ts';
import { listHead } from '../../components/page-head.ts';
import { words } from '../../components/words/words.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('downloads', renderDownloads);

function renderDownloads(page: Page): string {
  const { context } = page;
  const { t } = context.translator;
  const title = t('site:downloads.title');
  const description = t('site:downloads.description');
  const whole = downloadList(wholeBooks(context, context.language), context);
  const body = html`<div class="wrap list-page">${listHead(title, description)}
<div class="parts">
${part(t('site:downloads.whole'), whole ?? html`<p>${t('site:downloads.none')}</p>`)}
${part(t('site:downloads.studies'), studyBooks(context))}
${part(t('site:makeYourOwn.title'), makeYourOwn(context))}
${keepOffline(context)}
${part(t('site:downloads.otherLanguages'), otherLanguages(context))}
${part(t('common:citation.heading'), html`<p class="citation">${renderPublicationCitation(context.edition, context.translator, addressLink(homeUrl(context.edition)))}</p>`)}
</div></div>`;
  return renderPage(page, { title, description, body });
}

const part = (heading: string, content: Html | undefined): Html | undefined =>
  content &&
  html`<section class="part"><h2 class="part-title">${heading}</h2><div class="part-body">${content}</div></section>`;

function studyBooks(context: PageContext): Html | undefined {
  const entries = context.edition.studies.flatMap((study) => {
    const files = downloadList(studyFiles(context, study), context);
    if (!files) return [];
    const link = html`<a href="${linkToStudy(context, study.slug)}">${words(study.title, context.language)}</a>`;
    return [html`<li><h3 class="entry-title">${link}</h3>${files}</li>`];
  });
  return entries.length > 0 ? html`<ul class="plain">${entries}</ul>` : undefined;
}

function otherLanguages(context: PageContext): Html | undefined {
  const others = context.site.languages.filter((code) => code !== context.language);
  const entries = others.flatMap((code) => {
    const files = downloadList(wholeBooks(context, code), context, code);
    return files ? [html`<li><h3 class="entry-title" lang="${code}">${languageOwnName(code)}</h3>${files}</li>`] : [];
  });
  return entries.length > 0 ? html`<ul class="plain">${entries}</ul>` : undefined;
}
