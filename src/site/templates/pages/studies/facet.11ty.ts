import { facetFolders } from '../../../../model/addresses.ts';
import type { ResolvedText } from '../../../../model/language-edition.ts';
import { langAttribute } from '../../../../rendering/language.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { Facet } from '../../../plan/facets.ts';
import { linkToPage } from '../../../plan/links.ts';
import type { FacetPage } from '../../../plan/page-kinds.ts';
import type { PageContext } from '../../../plan/site.ts';
import { ownEpubLink } from '../../components/make-your-own.ts';
import { newsList } from '../../components/news/news-list.ts';
import { facetDetails, facetFunders, facetLead, facetNews } from '../../components/studies/facet-details.ts';
import { plainStudies } from '../../components/studies/study-list.ts';
import { hyphenatedTitle, paragraph, plainString, words } from '../../components/words/words.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('facet', renderFacet);

function renderFacet(page: FacetPage): string {
  const { context, facet } = page;
  const { t } = context.translator;
  const title = titleOf(facet, context);
  const lead = facetLead(facet, context);
  const news = facetNews(facet, context);
  const funders = facetFunders(facet, context);
  const body = html`<div class="wrap list-page facet-page"><header class="page-head"><p class="kicker">${listLink(facet, context)}</p>
<h1${langAttribute(title, context.language)}>${hyphenatedTitle(words(title, title.language), title.language)}</h1>
${lead && paragraph(lead, context.language, 'lead')}</header>
${facetDetails(facet, context)}
<section class="part"><h2 class="part-title">${t('site:facets.studies')}</h2><div>${facet.studies.length > 0 ? plainStudies(facet.studies, context) : html`<p>${t('site:facets.empty')}</p>`}${ownEpubLink(facet.studies, context)}</div></section>
${news.length > 0 && html`<section class="part"><h2 class="part-title">${t('site:facets.news')}</h2>${newsList(news, context)}</section>`}
${funders && html`<section class="part"><h2 class="part-title">${t('site:facets.funding')}</h2><div>${funders}</div></section>`}</div>`;
  const description = lead ?? t('site:facets.describe', { name: plainString(facet.name) });
  return renderPage(page, { title, description, body });
}

const titleOf = ({ kind, name }: Facet, { translator: { t } }: PageContext): ResolvedText =>
  kind === 'language' ? { ...name, text: t('site:facets.readIn', { language: name.text }) } : name;

/** Goals and languages have no list page, so they link to all studies. */
function listLink({ kind }: Facet, context: PageContext): Html {
  const { t } = context.translator;
  if (kind === 'sdg' || kind === 'language')
    return html`<a href="${linkToPage(context, 'case-studies')}">${t('site:studies.title')}</a>`;
  const title = kind === 'partner' ? t('site:partners.title') : t(`site:facets.lists.${kind}.title`);
  return html`<a href="${linkToPage(context, facetFolders[kind])}">${title}</a>`;
}
