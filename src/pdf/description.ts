/** The metadata of a PDF, from its book's record: title, authors, publisher, languages, licence, dates. */
import { recordInBoth } from '../bibliography/both-languages.ts';
import { subjectsOf, type WorkRecord, workRecord } from '../bibliography/work-record.ts';
import { secondContext } from '../books/context.ts';
import { inOneLine } from '../rendering/both-languages.ts';
import { type BookContext, bookCheck, isOrdinaryBook } from './book/context.ts';
import type { Description } from './file/description.ts';

/** @param date from the environment; without it the edition's date is used */
export function describeBook(context: BookContext, date: Date | undefined): Description {
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
    date: date ?? new Date(`${edition.entry.date}T00:00:00Z`),
  };
}

/** An ISBN belongs only to the ordinary file, a DOI to every form of the work. */
const identifiersOf = ({ identifiers: { doi, isbn } }: WorkRecord, isOrdinary: boolean): string[] => [
  ...(isbn.pdf && isOrdinary ? [`urn:isbn:${isbn.pdf.replaceAll('-', '')}`] : []),
  ...(doi ? [`doi:${doi}`] : []),
];
