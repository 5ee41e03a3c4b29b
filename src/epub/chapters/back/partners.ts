import type { Translator } from '../../../i18n/translator.ts';
import type { ResolvedPartner } from '../../../model/language-edition.ts';
import { inlineText } from '../../../rendering/language.ts';
import { partnerWords } from '../../../rendering/people/partner.ts';
import { partnersInOrder } from '../../../rendering/people/partner-order.ts';
import { renderLogo } from '../../../rendering/pictures/logo.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../../book.ts';
import { logoOptions } from '../../logo.ts';
import { renderSecond } from '../bilingual.ts';
import { headingInBoth, inBoth, lineInBoth, oneLine } from '../both.ts';

/** The organisations of the network, with their descriptions and countries. */
export function partnersDocument(context: BookContext): BookDocument {
  const title = ({ t }: Translator): string => t('book:book.partners');
  const { language, partners: known } = context.edition;
  const partners = partnersInOrder(language, known).map((partner) => ({
    partner,
    logo: renderLogo(context, partner.facts.logo, partner.name, logoOptions),
  }));
  const content = html`<section class="partners">
${headingInBoth(context, 1, title)}
${partners.map(({ partner, logo }) => html`${logo?.html}${partnerEntry(context, partner)}`)}
</section>`;
  const entry = { ...lineInBoth(context, title), address: 'partners.xhtml', children: [] };
  const images = partners.flatMap(({ logo }) => logo?.images ?? []);
  return { id: 'partners', kind: 'partners', title: oneLine(context, title), content, entry, figures: [], images };
}

function partnerEntry(context: BookContext, { id, facts, name }: ResolvedPartner): Html {
  const { edition, beside } = context;
  const second = beside?.edition.partners.find((each) => each.id === id);
  return html`<section class="partner">
<h2>${inlineText(name, edition.language)}</h2>
${renderSecond(second?.name, name)}${inBoth(context, (each) => wordsIn(each, id))}
${facts.url && html`<p><a href="${facts.url}">${facts.url}</a></p>`}
</section>`;
}

function wordsIn({ edition, translator }: BookContext, id: string): Html | undefined {
  const partner = edition.partners.find((each) => each.id === id);
  return partner && partnerWords(partner, translator);
}
