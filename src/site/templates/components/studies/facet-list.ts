import { formatNumber } from '../../../../i18n/formatters.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { Facet } from '../../../plan/facets.ts';
import { linkToFacet } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { words } from '../words/words.ts';

export const facetList = (facets: readonly Facet[], context: PageContext): Html =>
  html`<ul class="facets">${facets.map((each) => html`<li><a href="${linkToFacet(context, each.kind, each.id)}">${words(each.name, context.language)}</a> <span class="count">${countOf(each, context)}</span></li>`)}</ul>`;

/** "3 case studies" */
export const countOf = ({ studies: { length: count } }: Facet, { translator: { t, language } }: PageContext): string =>
  t('site:studies.count', { count, value: formatNumber(language, count) });
