import { intlLocale } from '../../../../i18n/formatters.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { facetKinds, facetsOfKind } from '../../../plan/facets.ts';
import type { PageContext } from '../../../plan/site.ts';
import { ownEpubLinkLater } from '../make-your-own.ts';
import { facetList } from './facet-list.ts';

/**
 * The filters of the list of studies: links to the pages of all facets that have studies. With JavaScript,
 * `client/filter-studies.js` turns them into checkboxes that filter the list in place; it takes all its words from the
 * page.
 */
export function studyFilters(context: PageContext): Html {
  const { t } = context.translator;
  return html`<search class="filters" aria-labelledby="site-filters"${countForms(context)} data-none="${t('site:facets.none')}"><h2 id="site-filters" class="visually-hidden">${t('site:facets.browse')}</h2>
<details><summary>${t('site:facets.browse')}</summary>
<div class="filter-groups">${filterGroups(context)}</div></details>
<div class="filter-result" hidden><p role="status" aria-live="polite"></p><button type="button" hidden>${t('site:facets.clear')}</button></div>
<ul class="chosen" aria-label="${t('site:facets.chosen')}" hidden></ul>
${ownEpubLinkLater(context)}
<template><li><button type="button" aria-label="${t('site:facets.remove', { name: '%1' })}">${cross}</button></li></template></search>`;
}

/** A drawing, because the character would need another font. */
const cross = html`<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d="M1 1l8 8M9 1l-8 8" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>`;

const filterGroups = (context: PageContext): Html[] =>
  facetKinds.flatMap((kind) => {
    const facets = facetsOfKind(context, kind).filter(({ studies }) => studies.length > 0);
    if (facets.length === 0) return [];
    const id = `site-filter-${kind}`;
    const name = context.translator.t(`site:facets.kinds.${kind}`);
    return [
      html`<div role="group" aria-labelledby="${id}" data-kind="${kind}"><h3 id="${id}">${name}</h3>${facetList(facets, context)}</div>\n`,
    ];
  });

/** "3 case studies" in each plural form of the language: ` data-few="%1 кейси"`. */
function countForms({ translator: { t, language } }: PageContext): Html[] {
  const rules = new Intl.PluralRules(intlLocale(language));
  const counts = new Map(Array.from({ length: 101 }, (_, count) => [rules.select(count), count]));
  return [...counts].map(([form, count]) => html` data-${form}="${t('site:studies.count', { count, value: '%1' })}"`);
}
