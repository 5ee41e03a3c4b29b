/** The imprint: edition, dates, publisher, editors, licence, funding with its disclaimer, how to cite, contact. */
import { formatDate, formatList, languageOwnName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import { boundText } from '../../markdown/bound-hyphens.ts';
import { type Html, type HtmlValue, html } from '../../markdown/html.ts';
import { absoluteUrl, homePath } from '../../model/addresses.ts';
import { saySame } from '../../rendering/both-languages.ts';
import { citedAddress, renderCitation, renderPublicationCitation } from '../../rendering/citation.ts';
import { labelCount } from '../../rendering/facts.ts';
import { inlineText } from '../../rendering/language.ts';
import { describeLicence } from '../../rendering/licence.ts';
import { renderSentence } from '../../rendering/sentence.ts';
import { type BookContext, type BookDocument, isPaired, secondContext, studiesOf } from '../book.ts';
import { headingInBoth, inBoth, oneLine } from './both.ts';
import { renderFunding } from './funding.ts';

export function imprintDocument(context: BookContext): BookDocument {
  const title = ({ t }: Translator): string => t('book:book.imprint');
  const funding = renderFunding(context, ({ edition }) => edition.funders);
  const markup = html`<section epub:type="copyright-page" class="imprint">
${headingInBoth(context, 1, title)}
<dl class="rows">
${rowsInBoth(context)}</dl>
${inBoth(context, terms)}
${funding.html}
${headingInBoth(context, 2, ({ t }) => t('common:citation.heading'))}
${inBoth(context, (each) => html`<p>${citation(each)}</p>`)}
</section>`.markup;
  const words = { id: 'imprint', kind: 'imprint', title: oneLine(context, title) } as const;
  return { ...words, markup, entry: undefined, figures: [], images: funding.images };
}

const terms = (context: BookContext): Html =>
  html`<p>${licenceSentence(context)}</p>
${otherLanguages(context)}
${isDraft(context) && html`<p class="notice">${context.translator.t('book:book.draft')}</p>`}`;

const isDraft = (context: BookContext): boolean =>
  [...studiesOf(context), ...(context.study ? [] : context.edition.book)].some(
    (item) => item.translation?.state === 'draft',
  );

interface Row {
  readonly label: string;
  /** Nothing where the book has no such thing. */
  readonly value: HtmlValue;
}

/** Each with its label and value in the languages of the book, which have the same rows. */
function rowsInBoth(context: BookContext): Html[] {
  const second = secondContext(context);
  const others = second ? rowsOf(second) : [];
  const lang = html` class="second" lang="${second?.edition.language}"`;
  return rowsOf(context).map(({ label, value }, at) => {
    if (!value) return html`\n`;
    const other = others[at];
    const otherLabel = other && other.label !== label && html`<dt${lang}>${other.label}</dt>`;
    const otherValue =
      other?.value && !saySame(html`${value}`, html`${other.value}`) && html`<dd${lang}>${other.value}</dd>`;
    return html`<div><dt>${label}</dt>${otherLabel}<dd>${value}</dd>${otherValue}</div>\n`;
  });
}

function rowsOf(context: BookContext): Row[] {
  const { edition, translator, study } = context;
  const { t, language } = translator;
  const { publication, publisher } = edition;
  const editors = edition.editors.map(({ name }) => name.text);
  // The number belongs to the edition in one language.
  const isbn = study || isPaired(context) ? undefined : edition.edition.isbn?.[language]?.epub;
  const doi = study ? study.facts.doi : edition.edition.doi;
  const home = study ? citedAddress(edition, study) : absoluteUrl(publication, homePath(language));
  return [
    { label: t('book:book.edition'), value: edition.edition.id },
    { label: t('book:book.date'), value: formatDate(language, edition.edition.date) },
    { label: t('book:book.publisher'), value: publisher && inlineText(publisher.name, language) },
    {
      label: t('book:book.editors', { count: labelCount(editors) }),
      value: editors.length > 0 && formatList(language, editors),
    },
    { label: t('book:book.isbn'), value: isbn },
    { label: t('common:facts.doi'), value: doi && anchor(`https://doi.org/${doi}`, doi) },
    { label: t('book:book.webAddress'), value: anchor(home, home) },
    { label: t('book:book.contact'), value: anchor(`mailto:${publication.contact}`, publication.contact) },
  ];
}

const anchor = (address: string, words: string): Html => html`<a href="${address}">${words}</a>`;

function licenceSentence({ edition, study, translator }: BookContext): Html {
  const { name, url } = describeLicence(study?.facts.licence ?? edition.publication.licence);
  return html`${boundText(translator.t('book:book.licenceText', { licence: name }))}${url && html` ${anchor(url, url)}`}`;
}

function otherLanguages({ edition, study, beside, secondTo, translator }: BookContext): Html | undefined {
  const own = [edition.language, beside?.edition.language, secondTo];
  const others = edition.publication.languages.map(({ code }) => code).filter((code) => !own.includes(code));
  if (study || others.length === 0) return undefined;
  const names = others.map((code) => html`<span lang="${code}">${languageOwnName(code)}</span>`);
  const say = (...marks: readonly string[]): string =>
    translator.t('book:pdf.otherLanguages', { languages: formatList(edition.language, marks) });
  return html`<p>${renderSentence(say, ...names)}</p>`;
}

function citation({ edition, study, translator }: BookContext): HtmlValue {
  if (study) return renderCitation(edition, study, translator);
  const address = absoluteUrl(edition.publication, homePath(edition.language));
  return renderPublicationCitation(edition, translator, anchor(address, address));
}
