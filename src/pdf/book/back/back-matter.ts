import { addressLink } from '../../../rendering/address-link.ts';
import { inlineText } from '../../../rendering/language.ts';
import { partnerWords } from '../../../rendering/people/partner.ts';
import { partnersInOrder } from '../../../rendering/people/partner-order.ts';
import { typefaceSentence } from '../../../rendering/typefaces.ts';
import { html } from '../../../text/markup/html.ts';
import { heading } from '../blocks/heading.ts';
import { type PairedBlock, setInBoth } from '../blocks/pairs.ts';
import { printedLogo } from '../blocks/pictures.ts';
import { type Chapter, chapterPiece } from '../chapter.ts';
import type { BookContext, BookPiece } from '../context.ts';
import { homeAddress } from '../links.ts';

/** The organisations of the network, with their descriptions and countries. */
export const partnersPiece = (context: BookContext): BookPiece | undefined =>
  chapterPiece(context, { name: 'partners', anchor: 'partners' }, partnersChapter);

/** Each entry has both languages, and a name above each, even if both names are the same. */
function partnersChapter(context: BookContext): Chapter {
  const title = context.translator.t('book:book.partners');
  if (context.secondTo) return { title, blocks: [] };
  const { language, partners } = context.edition;
  const entries = partnersInOrder(language, partners).map(({ id, facts, name }) => {
    const logo = printedLogo(context, facts.logo, name);
    const words = setInBoth(context, (each) => partnerBlocks(each, id));
    const address = facts.url && html`<p>${addressLink(facts.url)}</p>\n`;
    return { key: id, content: html`<section class="partner">\n${logo}\n${words}${address}</section>`, isWhole: true };
  });
  return { title, blocks: entries };
}

function partnerBlocks({ edition, translator }: BookContext, id: string): PairedBlock[] {
  const partner = edition.partners.find((each) => each.id === id);
  if (!partner) return [];
  const words = html`${heading(2, inlineText(partner.name, edition.language))}
${partnerWords(partner, translator)}`;
  return [{ key: 'words', content: words }];
}

export const colophonPiece = (context: BookContext): BookPiece | undefined =>
  chapterPiece(context, { name: 'colophon', anchor: 'colophon' }, colophonChapter);

function colophonChapter({ edition, translator }: BookContext): Chapter {
  const { t } = translator;
  const address = homeAddress(edition);
  const [before = '', after = ''] = t('book:pdf.latest', { url: address }).split(address);
  const made = html`<p>${t('book:pdf.colophonText')} ${typefaceSentence(edition.publication.theme, translator, 'pdf')}</p>`;
  const latest = html`<p>${before}${addressLink(address)}${after}</p>`;
  const blocks = [
    { key: 'made', content: made },
    { key: 'latest', content: latest },
  ];
  return { title: t('book:book.colophon'), blocks };
}
