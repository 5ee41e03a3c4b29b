import { countryName } from '../../../../i18n/formatters.ts';
import type { ResolvedPartner } from '../../../../model/language-edition.ts';
import { langAttribute } from '../../../../rendering/language.ts';
import { partnersInOrder } from '../../../../rendering/people/partner-order.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToFacet } from '../../../plan/links.ts';
import type { Page, PageContext } from '../../../plan/site.ts';
import { listHead } from '../../components/page-head.ts';
import { logo } from '../../components/pictures/logo.ts';
import { website } from '../../components/studies/facet-details.ts';
import { studyLinks } from '../../components/studies/study-list.ts';
import { words } from '../../components/words/words.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('partners', renderPartners);

function renderPartners(page: Page): string {
  const { context } = page;
  const { t } = context.translator;
  const title = t('site:partners.title');
  const description = t('site:partners.description');
  const body = html`<div class="wrap list-page">${listHead(title, description)}
<div class="partners">${partnersInOrder(context.language, context.edition.partners).map((partner) => partnerEntry(partner, context))}</div></div>`;
  return renderPage(page, { title, description, body });
}

function partnerEntry(partner: ResolvedPartner, context: PageContext): Html {
  const { t, language } = context.translator;
  const { facts, name, description } = partner;
  return html`<section class="partner partner-${facts.role}" id="${partner.id}">${logo(facts.logo, `site-logo-${partner.id}`, context.site)}<h2${langAttribute(name, language)}><a href="${linkToFacet(context, 'partner', partner.id)}">${words(name, name.language)}</a></h2>
<ul class="meta"><li><a href="${linkToFacet(context, 'country', facts.country)}">${countryName(language, facts.country)}</a></li><li>${t(`common:partnerRoles.${facts.role}`)}</li></ul>
${description && html`<p${langAttribute(description, language)}>${words(description, description.language)}</p>`}
${website(facts.url, name, context)}
${studiesOf(partner, context)}</section>`;
}

function studiesOf(partner: ResolvedPartner, context: PageContext): Html | undefined {
  const studies = context.edition.studies.filter((each) => each.partners.some(({ id }) => id === partner.id));
  if (studies.length === 0) return undefined;
  return html`<h3>${context.translator.t('site:partners.studies')}</h3>${studyLinks(studies, context)}`;
}
