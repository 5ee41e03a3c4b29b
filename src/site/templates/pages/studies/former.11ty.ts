import { langAttribute } from '../../../../rendering/language.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToEdition, linkToPage } from '../../../plan/links.ts';
import type { FormerPage } from '../../../plan/page-kinds.ts';
import { editionsByDate } from '../../../plan/plan-network.ts';
import { studyChanges } from '../../components/studies/study-end.ts';
import { titled } from '../../components/words/titled.ts';
import { words } from '../../components/words/words.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('former', renderFormer);

/** Says at the address of a former study why it is gone, for people who cited or linked it. */
function renderFormer(page: FormerPage): string {
  const { context, study } = page;
  const { t, language } = context.translator;
  const { title } = study;
  const lead = t(`site:former.${study.facts.status}`);
  const body = html`<article class="wrap text-page"><header class="page-head"><h1${langAttribute(title, language)}>${words(title, title.language)}</h1>
<p class="lead">${lead}</p></header>
<div class="text">${titled(t('common:changes.heading'), studyChanges(study, context))}
${titled(t('site:former.editions'), editionsWith(page))}
<p><a href="${linkToPage(context, 'case-studies')}">${t('site:home.allStudies')}</a></p></div></article>`;
  return renderPage(page, { title, description: lead, body });
}

/** The editions that list the study, as links. */
function editionsWith({ context, study }: FormerPage): Html | undefined {
  const editions = editionsByDate(context).filter(({ parts }) =>
    parts.some(({ studies }) => studies.includes(study.slug)),
  );
  if (editions.length === 0) return undefined;
  const links = editions.map(
    ({ entry: { id } }) =>
      html`<li><a href="${linkToEdition(context, id)}">${context.translator.t('common:edition', { edition: id })}</a></li>`,
  );
  return html`<ul>${links}</ul>`;
}
