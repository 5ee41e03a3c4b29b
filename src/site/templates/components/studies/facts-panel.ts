import { languageOwnName } from '../../../../i18n/formatters.ts';
import type { ResolvedStudy } from '../../../../model/language-edition.ts';
import { findStudy } from '../../../../model/resolve/find-study.ts';
import { type FactsValue, factsRows } from '../../../../rendering/facts/facts.ts';
import { langAttribute } from '../../../../rendering/language.ts';
import { boundText } from '../../../../text/bound-hyphens.ts';
import { plainInline } from '../../../../text/inline.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToFacet, linkToLanguage } from '../../../plan/links.ts';
import type { StudyPage } from '../../../plan/page-kinds.ts';
import type { Page, PageContext } from '../../../plan/site.ts';
import { licenceLink } from '../licence-link.ts';

/** The facts of a study as a list of names and values, with the languages that have the study. */
export function factsPanel(page: StudyPage): Html {
  const { t } = page.context.translator;
  return html`<aside class="facts" aria-labelledby="site-facts"><h2 id="site-facts">${t('common:facts.heading')}</h2>
<dl>${factsRows(page.study, page.context.translator).map(
    (row) =>
      html`<div class="fact fact-${row.id}"><dt>${row.label}</dt>${row.values.map((value) => html`<dd>${factValue(row.id, value, page.context)}</dd>`)}</div>`,
  )}${languagesRow(page, page.study)}</dl></aside>`;
}

function factValue(row: string, value: FactsValue, context: PageContext): Html {
  const lang = langAttribute(value, context.language);
  const text = boundText(plainInline(value.text, value.language));
  if (row === 'licence') return licenceLink(value.text);
  if (value.target?.kind === 'url') return html`<a href="${value.target.id}"${lang}>${text}</a>`;
  if (value.target)
    return html`<a href="${linkToFacet(context, value.target.kind, value.target.id)}"${lang}>${text}</a>`;
  return lang ? html`<span${lang}>${text}</span>` : html`${text}`;
}

function languagesRow(page: Page, study: ResolvedStudy): Html {
  const { t } = page.context.translator;
  return html`<div class="fact fact-languages"><dt>${t('site:study.languages')}</dt>${study.ownLanguages.map(
    (code) =>
      html`<dd><a href="${linkToLanguage(page, code)}" lang="${code}" hreflang="${code}">${languageOwnName(code)}</a> <span class="state">${versionState(page.context, study, code)}</span></dd>`,
  )}</div>`;
}

/** "original", "draft translation" or "reviewed translation". */
function versionState({ site, translator: { t } }: PageContext, study: ResolvedStudy, code: string): string {
  const edition = site.editions.find(({ language }) => language === code);
  const version = edition && findStudy(edition, study.slug);
  const state = code === study.originalLanguage ? 'original' : (version?.translation?.state ?? 'draft');
  return t(`site:languages.${state}`);
}
