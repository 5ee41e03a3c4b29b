/** The content of a book's imprint, for PDF and EPUB. Each has its own layout. */

import { citedAddress } from '../../bibliography/work-record.ts';
import { formatDate, formatList, languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import { absoluteUrl, homePath } from '../../model/addresses.ts';
import type { LanguageEdition, ResolvedStudy } from '../../model/language-edition.ts';
import { describeLicence } from '../../model/licence.ts';
import { boundText } from '../../text/bound-hyphens.ts';
import { type Html, type HtmlValue, html } from '../../text/markup/html.ts';
import { addressLink } from '../address-link.ts';
import { renderCitation, renderPublicationCitation } from '../citation.ts';
import { labelCount } from '../facts/facts.ts';
import { inlineText, plainText } from '../language.ts';
import { renderSentence } from '../sentence.ts';

export interface ImprintParts {
  readonly edition: LanguageEdition;
  /** Undefined for the whole collection. */
  readonly study: ResolvedStudy | undefined;
  readonly translator: Translator;
  /** The ISBN of this book, where it has one. */
  readonly isbn: string | undefined;
  readonly languages: readonly string[];
}

export interface Imprint {
  /** Each language of a book has the same rows. */
  readonly rows: readonly ImprintRow[];
  readonly licence: Html;
  readonly otherLanguages: Html | undefined;
  readonly draft: string | undefined;
  readonly citation: Html;
}

export interface ImprintRow {
  readonly label: string;
  /** Empty where the book has no such value. */
  readonly value: HtmlValue;
}

export const planImprint = (parts: ImprintParts): Imprint => ({
  rows: imprintRows(parts),
  licence: licenceSentence(parts),
  otherLanguages: otherLanguages(parts),
  draft: hasDraft(parts) ? parts.translator.t('book:book.draft') : undefined,
  citation: citation(parts),
});

function imprintRows({ edition, study, translator, isbn }: ImprintParts): ImprintRow[] {
  const { t, language } = translator;
  const { publisher, publication } = edition;
  const editors = edition.editors.map(({ name }) => name.text);
  const doi = study ? study.facts.doi : edition.entry.doi;
  return [
    { label: t('book:book.edition'), value: edition.entry.id },
    { label: t('book:book.date'), value: formatDate(language, edition.entry.date) },
    { label: t('book:book.publisher'), value: publisher && inlineText(publisher.name, language) },
    {
      label: t('book:book.editors', { count: labelCount(editors) }),
      value: editors.length > 0 && formatList(language, editors),
    },
    { label: t('book:book.isbn'), value: isbn },
    { label: t('common:facts.doi'), value: doi && addressLink(`https://doi.org/${doi}`) },
    { label: t('book:book.webAddress'), value: addressLink(addressOf(edition, study)) },
    { label: t('book:book.contact'), value: addressLink(`mailto:${publication.contact}`) },
  ];
}

const addressOf = (edition: LanguageEdition, study: ResolvedStudy | undefined): string =>
  study ? citedAddress(edition, study) : absoluteUrl(edition.publication, homePath(edition.language));

function licenceSentence({ edition, study, translator }: ImprintParts): Html {
  const { name, url } = describeLicence(study?.facts.licence ?? edition.publication.licence);
  return html`${boundText(translator.t('book:book.licenceText', { licence: name }))}${url && html` ${addressLink(url)}`}`;
}

function otherLanguages({ edition, study, translator, languages }: ImprintParts): Html | undefined {
  const others = edition.publication.languages.map(({ code }) => code).filter((code) => !languages.includes(code));
  if (study || others.length === 0) return undefined;
  const names = others.map((code) => languageName(translator.language, code));
  return html`${translator.t('book:book.otherLanguages', { languages: formatList(translator.language, names) })}`;
}

const hasDraft = ({ edition, study }: ImprintParts): boolean =>
  (study ? [study] : [...edition.studies, ...edition.book]).some(({ translation }) => translation?.state === 'draft');

function citation({ edition, study, translator }: ImprintParts): Html {
  if (study) return renderCitation(edition, study, translator);
  return renderPublicationCitation(edition, translator, addressLink(addressOf(edition, undefined)));
}

/** "From the collection ...", in the book of one study. */
export const fromCollection = (edition: LanguageEdition, { t }: Translator): Html =>
  renderSentence(
    (publication = '') => t('book:book.studyFrom', { publication }),
    plainText(edition.title, edition.language),
  );
