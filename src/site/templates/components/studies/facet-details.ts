/** The parts of a facet's page beside its studies: description, news, funders. */
import { countryName } from '../../../../i18n/formatters.ts';
import type { ResolvedName, ResolvedNews, ResolvedPartner, ResolvedText } from '../../../../model/language-edition.ts';
import { plainText } from '../../../../rendering/language.ts';
import { partnersInOrder } from '../../../../rendering/people/partner-order.ts';
import { renderSentence } from '../../../../rendering/sentence.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { Facet } from '../../../plan/facets.ts';
import { linkToFacet } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { fundersNamed } from '../funder-statement.ts';
import { logo } from '../pictures/logo.ts';
import { words } from '../words/words.ts';

const entryOf = ({ kind, id }: Facet, { edition }: PageContext): ResolvedName | ResolvedPartner | undefined => {
  const lists = { topic: edition.topics, partner: edition.partners, programme: edition.programmes };
  return kind in lists ? lists[kind as keyof typeof lists].find((each) => each.id === id) : undefined;
};

/** The description of a facet, if the lists have one. */
export const facetLead = (facet: Facet, context: PageContext): ResolvedText | undefined =>
  entryOf(facet, context)?.description;

/** The news about a partner or programme. Other facets have no news. */
export function facetNews({ kind, id }: Facet, { edition }: PageContext): ResolvedNews[] {
  if (kind === 'partner') return edition.news.filter(({ facts }) => facts.partners?.includes(id));
  return kind === 'programme' ? edition.news.filter(({ facts }) => facts.programme === id) : [];
}

export function facetDetails(facet: Facet, context: PageContext): Html | undefined {
  const { edition } = context;
  const partner = edition.partners.find(({ id }) => facet.kind === 'partner' && id === facet.id);
  const programme = programmeOf(facet, context);
  if (partner) return partnerDetails(partner, context);
  if (programme?.url) return html`<div class="facet-details">${website(programme.url, programme.name, context)}</div>`;
  return facet.kind === 'country' ? partnersIn(facet.id, context) : undefined;
}

function partnerDetails({ id, facts, name }: ResolvedPartner, context: PageContext): Html {
  const { t, language } = context.translator;
  const country = html`<a href="${linkToFacet(context, 'country', facts.country)}">${countryName(language, facts.country)}</a>`;
  return html`<div class="facet-details">${logo(facts.logo, `site-logo-${id}`, context.site)}<ul class="meta"><li>${country}</li><li>${t(`common:partnerRoles.${facts.role}`)}</li></ul>${website(facts.url, name, context)}</div>`;
}

const programmeOf = ({ kind, id }: Facet, { edition }: PageContext): ResolvedName | undefined =>
  kind === 'programme' ? edition.programmes.find((each) => each.id === id) : undefined;

export function facetFunders(facet: Facet, context: PageContext): Html | undefined {
  const ids = programmeOf(facet, context)?.funders ?? [];
  const funders = context.edition.allFunders.filter(({ id }) => ids.includes(id));
  return funders.length > 0 ? fundersNamed(funders, context, 'site-programme-funder') : undefined;
}

function partnersIn(country: string, context: PageContext): Html | undefined {
  const all = partnersInOrder(context.language, context.edition.partners);
  const partners = all.filter(({ facts }) => facts.country.toLowerCase() === country);
  if (partners.length === 0) return undefined;
  const entries = partners.map(
    ({ id, name }) =>
      html`<li><a href="${linkToFacet(context, 'partner', id)}">${words(name, context.language)}</a></li>`,
  );
  return html`<section class="part"><h2 class="part-title">${context.translator.t('site:facets.partners')}</h2><ul class="facets">${entries}</ul></section>`;
}

export function website(url: string | undefined, name: ResolvedText, { translator }: PageContext): Html | undefined {
  if (url === undefined) return undefined;
  const { t, language } = translator;
  const say = (mark = ''): string => t('site:partners.website', { name: mark });
  return html`<p><a href="${url}">${renderSentence(say, plainText(name, language))}</a></p>`;
}
