import { html } from '../../markdown/html.ts';
import { langAttribute } from '../../rendering/language.ts';
import { studyChanges } from '../components/study-end.ts';
import { titled } from '../components/titled.ts';
import { words } from '../components/words.ts';
import { renderPage } from '../layouts/document.ts';
import { linkToPage } from '../links.ts';
import { pageTemplate } from '../page-template.ts';
import type { WithdrawnPage } from '../site.ts';

export const { data, render } = pageTemplate('withdrawn', renderWithdrawn);

/** Says at the address of a study that it was taken back, for those who cited or linked to it. */
function renderWithdrawn(page: WithdrawnPage): string {
  const { context, study } = page;
  const { t, language } = context.translator;
  const { title } = study;
  const body = html`<article class="wrap text-page withdrawn"><header class="page-head"><h1${langAttribute(title, language)}>${words(title, title.language)}</h1>
<p class="lead">${t('site:withdrawn.text')}</p></header>
<div class="text">${titled(t('common:changes.heading'), studyChanges(study, context))}
<p><a href="${linkToPage(context, 'case-studies')}">${t('site:home.allStudies')}</a></p></div></article>`;
  return renderPage(page, { title, description: t('site:withdrawn.text'), body });
}
