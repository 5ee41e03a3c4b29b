import { type Html, html } from '../../markdown/html.ts';
import { facetKinds, facetsOfKind } from '../facets.ts';
import type { PageContext } from '../site.ts';
import { facetList } from './facet-list.ts';

/** The ways to narrow down the list of studies: links to the pages of every facet that has studies. */
export function studyFilters(context: PageContext): Html {
  const { t } = context.translator;
  const groups = facetKinds.flatMap((kind) => {
    const facets = facetsOfKind(context, kind).filter(({ studies }) => studies.length > 0);
    if (facets.length === 0) return [];
    const id = `site-filter-${kind}`;
    return [
      html`<section aria-labelledby="${id}"><h3 id="${id}">${t(`site:facets.kinds.${kind}`)}</h3>${facetList(facets, context)}</section>
`,
    ];
  });
  return html`<nav class="filters" aria-labelledby="site-filters"><h2 id="site-filters" class="visually-hidden">${t('site:facets.browse')}</h2>
<details><summary>${t('site:facets.browse')}</summary>
<div class="filter-groups">${groups}</div></details></nav>`;
}
