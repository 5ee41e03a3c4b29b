import { countryName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ResolvedPartner } from '../../model/language-edition.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { inlineText } from '../language.ts';

/** The text below a partner's name: country, role in the network, description. */
export function partnerWords({ facts, description }: ResolvedPartner, { t, language }: Translator): Html {
  const place = t('book:book.countryAndRole', {
    country: countryName(language, facts.country),
    role: t(`common:partnerRoles.${facts.role}`),
  });
  return html`<p class="kicker">${place}</p>
${description && html`<p>${inlineText(description, language)}</p>`}`;
}
