import { html } from '../../../../text/markup/html.ts';
import { facetsOfKind } from '../../../plan/facets.ts';
import type { FacetListPage } from '../../../plan/page-kinds.ts';
import { listHead } from '../../components/page-head.ts';
import { facetList } from '../../components/studies/facet-list.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('facetList', renderFacetList);

function renderFacetList(page: FacetListPage): string {
  const { context, kind } = page;
  const { t } = context.translator;
  const title = t(`site:facets.lists.${kind}.title`);
  const description = t(`site:facets.lists.${kind}.description`);
  const body = html`<div class="wrap list-page">${listHead(title, description)}
${facetList(facetsOfKind(context, kind), context)}</div>`;
  return renderPage(page, { title, description, body });
}
