/** The metadata of a book for catalogues and reading systems, made from its record. */

import type { Agent, Role } from '../../bibliography/agents.ts';
import { recordInBoth } from '../../bibliography/both-languages.ts';
import { subjectsOf, type WorkRecord, workRecord } from '../../bibliography/work-record.ts';
import { secondContext } from '../../books/context.ts';
import { standingCheck } from '../../model/accessibility-check.ts';
import type { LanguageEdition, LocalText, ResolvedStudy } from '../../model/language-edition.ts';
import { inOneLine, otherWords } from '../../rendering/both-languages.ts';
import type { EpubCheck } from '../../schemas/types.ts';
import { plainResolved } from '../../text/inline.ts';
import type { BookContext } from '../book.ts';

export interface BookMetadata {
  readonly title: string;
  readonly titleLanguage: string;
  /** The metadata of a bilingual book in its second language. The title has both languages. */
  readonly second?: SecondMetadata | undefined;
  /** The book's own language first, then the languages of texts shown in another one. */
  readonly languages: readonly string[];
  /** Creators first. Empty where no person and no organisation is named. */
  readonly people: readonly BookPerson[];
  readonly publisher: string | undefined;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly rights: string;
  readonly licenceUrl: string | undefined;
  readonly description: string | undefined;
  readonly subjects: readonly string[];
  /** The page of the website with the same text. */
  readonly source: string;
  /** ISBN and DOI as URNs, beside the identifier. */
  readonly identifiers: readonly string[];
  /** The result of a check by people, where there is one. */
  readonly check: EpubCheck | undefined;
  readonly collection: { readonly title: string; readonly position: number } | undefined;
}

export interface SecondMetadata {
  readonly language: string;
  /** The title in each language, where they differ. */
  readonly titles: readonly LocalText[];
  readonly rights: string;
  readonly description: string | undefined;
}

export interface BookPerson {
  /** The id in people.yml, because two people may have the same name. For an organisation its name. */
  readonly id: string;
  readonly element: 'creator' | 'contributor';
  readonly name: string;
  readonly fileAs: string;
  /** MARC relator codes. */
  readonly roles: readonly Role[];
}

export function bookMetadata(context: BookContext): BookMetadata {
  const { edition, study, beside, translator } = context;
  const second = secondContext(context);
  const [first, other] = [workRecord(edition, study), second && workRecord(second.edition, second.study)];
  const record = recordInBoth(first, other);
  return {
    title: inOneLine(first.title.text, other?.title.text, translator),
    titleLanguage: first.title.language,
    second: second && other && secondMetadata(first, other, second),
    languages: record.languages,
    people: [
      ...record.creators.map((each) => bookPerson(each, 'creator')),
      ...record.contributors.map((each) => bookPerson(each, 'contributor')),
    ],
    publisher: record.publisher?.name.text,
    date: record.date,
    rights: rightsIn(context, first),
    licenceUrl: record.rights.url,
    description: first.description?.text,
    subjects: subjectsOf(record),
    source: first.url,
    identifiers: identifiersOf(record),
    check: study || beside ? undefined : standingCheck(edition, edition.entry.accessibility?.epub),
    collection: study && { title: plainResolved(edition.title).text, position: positionOf(edition, study) },
  };
}

const rightsIn = ({ translator }: BookContext, { rights }: WorkRecord): string =>
  translator.t('book:book.licenceText', { licence: rights.name });

const secondMetadata = (first: WorkRecord, second: WorkRecord, context: BookContext): SecondMetadata => ({
  language: context.edition.language,
  titles: otherWords(first.title, second.title) ? [first.title, second.title] : [],
  rights: rightsIn(context, second),
  description: second.description?.text,
});

function identifiersOf({ identifiers: { doi, isbn } }: WorkRecord): string[] {
  return [...(isbn.epub ? [isbnUrn(isbn.epub)] : []), ...(doi ? [`doi:${doi}`] : [])];
}

const isbnUrn = (number: string): string => `urn:isbn:${number.replaceAll('-', '')}`;

function bookPerson(agent: Agent, element: BookPerson['element']): BookPerson {
  const name = agent.name.text;
  return agent.kind === 'person'
    ? { id: agent.id, element, name, fileAs: agent.sortName, roles: agent.roles }
    : { id: name, element, name, fileAs: name, roles: ['aut'] };
}

/** Its place among the studies of its edition, from 1. */
const positionOf = ({ studies }: LanguageEdition, { slug }: ResolvedStudy): number =>
  studies.findIndex((each) => each.slug === slug) + 1;
