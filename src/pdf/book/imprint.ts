/** The imprint: edition, dates, publisher, editors, licence, contact, funding, how to cite. */
import { formatDate, formatList, languageOwnName } from '../../i18n/formatters.ts';
import { boundText } from '../../markdown/bound-hyphens.ts';
import { type Html, type HtmlValue, html } from '../../markdown/html.ts';
import type { ResolvedFunder } from '../../model/language-edition.ts';
import { addressLink } from '../../rendering/address-link.ts';
import { renderPublicationCitation } from '../../rendering/citation.ts';
import { labelCount } from '../../rendering/facts.ts';
import { inlineText, plainText } from '../../rendering/language.ts';
import { describeLicence } from '../../rendering/licence.ts';
import { renderSentence } from '../../rendering/sentence.ts';
import { type BookContext, bookCheck, isOrdinaryBook, languagesOf, studiesOf } from './context.ts';
import { acknowledgement } from './funding.ts';
import { heading } from './heading.ts';
import { homeAddress } from './links.ts';
import { type PairedBlock, setInBoth } from './pairs.ts';

/** The compendium's page behind the cover. */
export const imprintPage = (context: BookContext): Html =>
  html`<section class="imprint">\n${setInBoth(context, imprintBlocks)}</section>`;

function imprintBlocks(context: BookContext): PairedBlock[] {
  const { edition, translator } = context;
  const { t } = translator;
  const address = homeAddress(edition);
  const title = html`<p class="imprint-title">${inlineText(edition.title, edition.language)}</p>
<p class="imprint-description">${inlineText(edition.description, edition.language)}</p>`;
  const rows = html`${heading(1, t('book:book.imprint'), html` id="imprint"`)}
${imprintRows(context)}`;
  const terms = html`${licenceSentence(context, edition.publication.licence)}
${otherLanguages(context)}
${checkSentence(context)}
${hasDraft(context) && html`<p class="notice">${t('book:book.draft')}</p>`}`;
  const citing = html`${heading(2, t('common:citation.heading'))}
<p>${renderPublicationCitation(edition, translator, addressLink(address))}</p>`;
  return [
    { key: 'title', content: title },
    { key: 'rows', content: rows },
    { key: 'terms', content: terms },
    { key: 'funding', content: fundingSection(context, context.edition.funders, 2) },
    { key: 'citing', content: citing },
  ];
}

/** The last lines of a study's own file. */
export function studyImprint(context: BookContext): Html {
  const { edition, study, translator } = context;
  return html`<section class="imprint study-imprint">
${heading(2, translator.t('book:book.imprint'))}
<p>${renderSentence((publication = '') => translator.t('book:book.studyFrom', { publication }), plainText(edition.title, edition.language))}</p>
${imprintRows(context)}
${licenceSentence(context, study?.facts.licence ?? edition.publication.licence)}
${fundingSection(context, edition.funders, 3)}
</section>`;
}

function fundingSection(context: BookContext, funders: readonly ResolvedFunder[], level: number): Html | undefined {
  if (funders.length === 0) return undefined;
  return html`${heading(level, context.translator.t('book:book.funding'))}${funders.map((each) => acknowledgement(context, each))}`;
}

/** The funders of the collection; those of single studies are named there. */

const hasDraft = (context: BookContext): boolean =>
  [...studiesOf(context), ...context.edition.book].some((item) => item.translation?.state === 'draft');

function imprintRows(context: BookContext): Html {
  const { edition, translator, study } = context;
  const { t, language } = translator;
  const { publisher } = edition;
  const editors = edition.editors.map(({ name }) => name.text);
  const isbn = isOrdinaryBook(context) ? edition.edition.isbn?.[language]?.pdf : undefined;
  const doi = study ? undefined : edition.edition.doi;
  return html`<dl>
${row(t('book:book.edition'), edition.edition.id)}
${row(t('book:book.date'), formatDate(language, edition.edition.date))}
${publisher && row(t('book:book.publisher'), inlineText(publisher.name, language))}
${editors.length > 0 && row(t('book:book.editors', { count: labelCount(editors) }), formatList(language, editors))}
${isbn && row(t('book:book.isbn'), isbn)}
${doi && row(t('common:facts.doi'), addressLink(`https://doi.org/${doi}`))}
${row(t('book:book.webAddress'), addressLink(homeAddress(edition)))}
${row(t('book:book.contact'), addressLink(`mailto:${edition.publication.contact}`))}
</dl>`;
}

const row = (label: string, value: HtmlValue): Html => html`<div class="row"><dt>${label}</dt><dd>${value}</dd></div>`;

function licenceSentence({ translator }: BookContext, identifier: string): Html {
  const { name, url } = describeLicence(identifier);
  return html`<p>${boundText(translator.t('book:book.licenceText', { licence: name }))}${url && html` ${addressLink(url)}`}</p>`;
}

/** Who found that the file conforms, and when. */
function checkSentence(context: BookContext): Html | undefined {
  const check = bookCheck(context);
  if (!check) return undefined;
  const { t, language } = context.translator;
  const date = formatDate(language, check.checkedOn);
  return html`<p>${t('book:pdf.checked', { standard: 'PDF/UA-1', name: check.checkedBy, date })}</p>`;
}

function otherLanguages(context: BookContext): Html | undefined {
  const { edition, translator } = context;
  const own = languagesOf(context);
  const others = edition.publication.languages.map((each) => each.code).filter((code) => !own.includes(code));
  if (others.length === 0) return undefined;
  const names = others.map((code) => html`<span lang="${code}">${languageOwnName(code)}</span>`);
  const say = (...marks: readonly string[]): string =>
    translator.t('book:pdf.otherLanguages', { languages: formatList(edition.language, marks) });
  return html`<p>${renderSentence(say, ...names)}</p>`;
}
