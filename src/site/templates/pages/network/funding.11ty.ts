import type { LanguageEdition, ResolvedFunder } from '../../../../model/language-edition.ts';
import { langAttribute } from '../../../../rendering/language.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToFacet } from '../../../plan/links.ts';
import type { BuilderPage } from '../../../plan/page-kinds.ts';
import type { PageContext } from '../../../plan/site.ts';
import { funderStatement } from '../../components/funder-statement.ts';
import { studyLinks } from '../../components/studies/study-links.ts';
import { words } from '../../components/words/words.ts';
import { renderBuilderPage } from '../../layouts/builder-page.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('funding', renderFunding);

function renderFunding(page: BuilderPage): string {
  const { context } = page;
  const { t } = context.translator;
  const funders = fundersOf(context).map((funder) => funderEntry(funder, context));
  return renderBuilderPage(page, {
    title: t('site:funding.title'),
    description: t('site:funding.description'),
    body: funders.length > 0 ? html`${funders}` : html`<p>${t('site:funding.none')}</p>`,
  });
}

/** Funders of the whole publication come first. */
function fundersOf({ edition }: PageContext): ResolvedFunder[] {
  return edition.allFunders.toSorted((a, b) => Number(paysForAll(b, edition)) - Number(paysForAll(a, edition)));
}

const paysForAll = ({ id }: ResolvedFunder, { funders }: LanguageEdition): boolean =>
  funders.some((each) => each.id === id);

/** A funder's statement, and what it paid for. */
function funderEntry(funder: ResolvedFunder, context: PageContext): Html {
  const { t, language } = context.translator;
  const { name, facts, id } = funder;
  const named = words(name, name.language);
  const programmes = context.edition.programmes.filter((each) => each.funders?.includes(id));
  const studies = context.edition.studies.filter((each) => each.funders.some((one) => one.id === id));
  const isWhole = paysForAll(funder, context.edition);
  return html`<section id="site-${id}"><h2${langAttribute(name, language)}>${facts.url ? html`<a href="${facts.url}">${named}</a>` : named}</h2>
${funderStatement(funder, context, 'site-funding')}
${isWhole && html`<p>${t('site:funding.whole')}</p>`}
${part(t('site:funding.programmes'), programmes.length > 0 && html`<ul>${programmes.map((each) => html`<li><a href="${linkToFacet(context, 'programme', each.id)}">${words(each.name, language)}</a></li>`)}</ul>`)}
${part(t('site:funding.studies'), studyLinks(studies, context))}</section>
`;
}

const part = (heading: string, list: Html | false | undefined): Html | undefined =>
  list ? html`<h3>${heading}</h3>${list}` : undefined;
