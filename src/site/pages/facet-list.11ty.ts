import { html } from '../../markdown/html.ts';
import { facetList } from '../components/facet-list.ts';
import { listHead } from '../components/page-head.ts';
import { facetsOfKind } from '../facets.ts';
import { renderPage } from '../layouts/document.ts';
import { pageTemplate } from '../page-template.ts';
import type { FacetListPage } from '../site.ts';

export const { data, render } = pageTemplate('facetList', renderFacetList);

function renderFacetList(page: FacetListPage): string {
  const { context, kind } = page;
  const { t } = context.translator;
  const title = t(`site:facets.lists.${kind}.title`);
  const description = t(`site:facets.lists.${kind}.description`);
  const body = html`<div class="wrap list-page">${listHead(title, description)}
${facetList(facetsOfKind(context, kind), context)}</div>`;
  return renderPage(page, { title, description, body });
}
