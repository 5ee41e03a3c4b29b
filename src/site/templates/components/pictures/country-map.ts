import { plainInline } from '../../../../text/inline.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { CountryMap } from '../../../assets/map/draw-map.ts';
import type { Facet } from '../../../plan/facets.ts';
import { linkToFacet } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { countOf } from '../studies/facet-list.ts';

/** The countries on a map, each with a link to its page; undefined where the map has none of them. */
export function countryMap(countries: readonly Facet[], context: PageContext): Html | undefined {
  const { map } = context.site;
  if (!map) return undefined;
  const { width, height, land } = map;
  return html`<svg class="country-map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${context.translator.t('site:home.map')}"><path class="land" d="${land}"/>${countries.map(
    (each) => country(each, map, context),
  )}</svg>`;
}

function country(facet: Facet, map: CountryMap, context: PageContext): Html | undefined {
  const drawn = map.countries.find(({ code }) => code.toLowerCase() === facet.id);
  if (!drawn) return undefined;
  const name = context.translator.t('site:facets.entry', {
    name: plainInline(facet.name.text, facet.name.language),
    value: countOf(facet, context),
  });
  return html`<a href="${linkToFacet(context, 'country', facet.id)}" aria-label="${name}"><title>${name}</title><path d="${drawn.path}"/></a>`;
}
