import { countryName } from '../../i18n/formatters.ts';
import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedPartner } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import type { BookContext, BookDocument } from '../book.ts';
import { renderLogo } from '../logo.ts';

/** The organisations of the network, with what they are and where. */
export function partnersDocument(context: BookContext): BookDocument {
  const title = context.translator.t('book:book.partners');
  const partners = context.edition.partners.map((partner) => ({
    partner,
    logo: renderLogo(context, partner.facts.logo, partner.name),
  }));
  const markup = html`<section class="partners">
<h1>${title}</h1>
${partners.map(({ partner, logo }) => html`${logo?.html}${partnerEntry(context, partner)}`)}
</section>`.markup;
  const entry = { text: title, language: context.edition.language, address: 'partners.xhtml', children: [] };
  const images = partners.flatMap(({ logo }) => logo?.images ?? []);
  return { id: 'partners', kind: 'partners', title, markup, entry, figures: [], images };
}

function partnerEntry({ edition, translator }: BookContext, { facts, name, description }: ResolvedPartner): Html {
  return html`<section class="partner">
<h2>${inlineText(name, edition.language)}</h2>
<p class="kicker">${translator.t(`common:partnerRoles.${facts.role}`)} · ${countryName(edition.language, facts.country)}</p>
${description && html`<p>${inlineText(description, edition.language)}</p>`}
${facts.url && html`<p><a href="${facts.url}">${facts.url}</a></p>`}
</section>`;
}
