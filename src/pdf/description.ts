/** What a PDF says of itself, from its book's record: title, authors, publisher, languages, licence, dates. */
import { recordInBoth } from '../bibliography/both-languages.ts';
import { subjectsOf, type WorkRecord, workRecord } from '../bibliography/work-record.ts';
import { inOneLine } from '../rendering/both-languages.ts';
import { type BookContext, bookCheck, isOrdinaryBook, secondContext } from './book/context.ts';
import type { Description } from './file/description.ts';

/** @param epoch SOURCE_DATE_EPOCH: seconds since 1970; without one the edition's date stands */
export function describeBook(context: BookContext, epoch: string | undefined): Description {
  const { edition, study, translator } = context;
  const second = secondContext(context);
  const [first, other] = [workRecord(edition, study), second && workRecord(second.edition, second.study)];
  const record = recordInBoth(first, other);
  const inBoth = (textOf: (record: WorkRecord) => string): string =>
    inOneLine(textOf(first), other && textOf(other), translator);
  return {
    title: inBoth(({ title }) => title.text),
    authors: record.creators.map(({ name }) => name.text),
    contributors: record.contributors.map(({ name }) => name.text),
    publisher: record.publisher?.name.text,
    subject: inBoth(({ description }) => description?.text ?? ''),
    keywords: subjectsOf(record),
    languages: record.languages,
    identifiers: identifiersOf(record, isOrdinaryBook(context)),
    source: first.url,
    licence: record.rights.name.replaceAll('\u00a0', ' '),
    licenceUrl: record.rights.url,
    isProtected: record.rights.isProtected,
    isUniversallyAccessible: bookCheck(context) !== undefined,
    published: record.date,
    date: epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date(`${edition.edition.date}T00:00:00Z`),
  };
}

/** An ISBN names the ordinary file alone, a DOI every form of the work. */
const identifiersOf = ({ identifiers: { doi, isbn } }: WorkRecord, isOrdinary: boolean): string[] => [
  ...(isbn.pdf && isOrdinary ? [`urn:isbn:${isbn.pdf.replaceAll('-', '')}`] : []),
  ...(doi ? [`doi:${doi}`] : []),
];
