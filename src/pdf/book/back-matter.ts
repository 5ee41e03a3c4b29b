/** What follows the studies: partners, colophon. */
import { countryName } from '../../i18n/formatters.ts';
import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedPartner } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import { typefaceSentence } from '../../rendering/typefaces.ts';
import type { BookContext, BookPiece } from './context.ts';
import { addressLink, heading } from './heading.ts';
import { homeAddress } from './links.ts';
import { renderLogo } from './pictures.ts';

/** The organisations of the network, with what they are and where. */
export function partnersPiece(context: BookContext): BookPiece {
  const { edition, translator } = context;
  const title = translator.t('book:book.partners');
  const markup = html`<section class="partners">
${heading(1, title, html` id="partners"`)}
${edition.partners.map((each) => partnerEntry(context, each))}
</section>`.markup;
  return { markup, entry: { anchor: 'partners', text: title, language: edition.language, children: [] } };
}

function partnerEntry(context: BookContext, { facts, name, description }: ResolvedPartner): Html {
  const { edition, translator } = context;
  const place = translator.t('book:pdf.countryAndRole', {
    country: countryName(edition.language, facts.country),
    role: translator.t(`common:partnerRoles.${facts.role}`),
  });
  return html`<section class="partner">
${renderLogo(context, facts.logo, name)}
${heading(2, inlineText(name, edition.language))}
<p class="kicker">${place}</p>
${description && html`<p>${inlineText(description, edition.language)}</p>`}
${facts.url && html`<p>${addressLink(facts.url)}</p>`}
</section>`;
}

export function colophonPiece({ edition, translator }: BookContext): BookPiece {
  const { t } = translator;
  const address = homeAddress(edition);
  const [before = '', after = ''] = t('book:pdf.latest', { url: address }).split(address);
  const markup = html`<section class="colophon">
${heading(1, t('book:book.colophon'), html` id="colophon"`)}
<p>${t('book:pdf.colophonText')} ${typefaceSentence(edition.publication.theme, translator, 'pdf')}</p>
<p>${before}${addressLink(address)}${after}</p>
</section>`.markup;
  // Contents do not list the last page.
  return { markup, entry: undefined };
}
