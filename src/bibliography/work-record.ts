/**
 * The record of a work: a collection or a study in one language. Files, feeds, catalogues and citations are made from
 * it, so that all say the same. Pure: it also runs in a browser.
 */

import { absoluteUrl, homeUrl, studyPath } from '../model/addresses.ts';
import type { LanguageEdition, LocalText, ResolvedItem, ResolvedStudy } from '../model/language-edition.ts';
import { describeLicence, type Licence, licenceTerms } from '../model/licence.ts';
import { pickAll } from '../model/resolve/resolve-study.ts';
import { plainResolved } from '../text/inline.ts';
import {
  type Agent,
  creatorsOf,
  mergePeople,
  type Organisation,
  organisationOf,
  type Person,
  personWith,
} from './agents.ts';

/** The fields of a record that a citation needs. All texts are plain, without Markdown. */
export interface CitedWork {
  readonly title: LocalText;
  /** Empty where no person and no organisation is named. */
  readonly creators: readonly Agent[];
  readonly publisher: Organisation | undefined;
  /** The day of publication: YYYY-MM-DD. */
  readonly date: string;
  /** The id of the edition: `2026`. */
  readonly edition: string;
  /** The collection that a study belongs to; undefined for the collection itself. */
  readonly partOf: LocalText | undefined;
}

export interface WorkRecord extends CitedWork {
  /** The language of the edition first, then the languages of texts that are shown in another one. */
  readonly languages: readonly string[];
  readonly description: LocalText | undefined;
  /** Everyone who is named and is not a creator. */
  readonly contributors: readonly Person[];
  /** The day of the last change: YYYY-MM-DD. */
  readonly changed: string;
  readonly identifiers: Identifiers;
  readonly rights: Rights;
  readonly topics: readonly LocalText[];
  readonly keywords: readonly LocalText[];
  readonly funders: readonly Organisation[];
  /** The absolute address of the web page with the same text. */
  readonly url: string;
}

export interface Identifiers {
  readonly doi: string | undefined;
  /** The ISBNs of the collection's files in this language, with hyphens. */
  readonly isbn: { readonly pdf?: string; readonly epub?: string };
}

export interface Rights extends Licence {
  /** SPDX, or `LicenseRef-...`. */
  readonly identifier: string;
  /** False for works in the public domain. */
  readonly isProtected: boolean;
}

/** @param study undefined for the whole collection */
export function citedWork(edition: LanguageEdition, study: ResolvedStudy | undefined): CitedWork {
  const { entry, publisher, title } = edition;
  return {
    title: plainResolved(study?.title ?? title),
    creators: creatorsOf(edition, study),
    publisher: publisher && organisationOf(publisher),
    date: study?.facts.published ?? entry.date,
    edition: entry.id,
    partOf: study && plainResolved(title),
  };
}

/** @param study undefined for the whole collection */
export function workRecord(edition: LanguageEdition, study: ResolvedStudy | undefined): WorkRecord {
  const cited = citedWork(edition, study);
  const studies = study ? [study] : edition.studies;
  const items = study ? studies : [...edition.book, ...studies];
  const description = study ? study.summary : edition.description;
  const people = peopleOf(edition, study);
  const isCreator = ({ id }: Person): boolean =>
    cited.creators.some((each) => each.kind === 'person' && each.id === id);
  return {
    ...cited,
    creators: cited.creators.map((each) => (each.kind === 'person' && people.find(({ id }) => id === each.id)) || each),
    languages: [...new Set([edition.language, ...items.flatMap(languagesOf)])],
    description: description && plainResolved(description),
    contributors: people.filter((each) => !isCreator(each)),
    changed: lastChange(edition, studies),
    identifiers: identifiersOf(edition, study),
    rights: rightsOf(study?.facts.licence ?? edition.publication.licence),
    topics: once(studies.flatMap(({ topics }) => topics.map(({ name }) => plainResolved(name)))),
    keywords: once((study?.keywords ?? []).map(plainResolved)),
    funders: (study ?? edition).funders.map(organisationOf),
    url: study ? citedAddress(edition, study) : homeUrl(edition),
  };
}

/**
 * The address under which a study is cited: its page in the language that its text is really in. So website and books
 * give the same address.
 */
export const citedAddress = ({ publication }: LanguageEdition, study: ResolvedStudy): string =>
  absoluteUrl(publication, studyPath(study.textLanguage, study.slug));

export const rightsOf = (identifier: string): Rights => ({
  identifier,
  ...describeLicence(identifier),
  isProtected: !licenceTerms(identifier).includes('free'),
});

export const subjectsOf = ({ topics, keywords }: Pick<WorkRecord, 'topics' | 'keywords'>): string[] => [
  ...new Set([...topics, ...keywords].map(({ text }) => text)),
];

const languagesOf = (item: ResolvedItem): string[] => [
  item.title.language,
  ...item.sections.map((section) => section.language),
];

const once = (list: readonly LocalText[]): LocalText[] => [
  ...new Map(list.map((words) => [words.text, words])).values(),
];

function identifiersOf({ entry, language }: LanguageEdition, study: ResolvedStudy | undefined): Identifiers {
  if (study) return { doi: study.facts.doi, isbn: {} };
  return { doi: entry.doi, isbn: entry.isbn?.[language] ?? {} };
}

/** The day of the last change, from the dates of the edition and its studies: YYYY-MM-DD. */
export function lastChange({ entry }: LanguageEdition, studies: readonly ResolvedStudy[]): string {
  const dates = studies.map(({ facts }) => facts.updated ?? facts.published);
  return [entry.date, ...dates].sort().at(-1) ?? entry.date;
}

/** Everyone who wrote, edited, illustrated or translated a part of the work, with all roles. */
function peopleOf(edition: LanguageEdition, study: ResolvedStudy | undefined): Person[] {
  const studies = study ? [study] : edition.studies;
  return mergePeople([
    ...studies.flatMap(({ authors }) => authors.map(({ person, roles }) => personWith(person, roles))),
    ...(study ? [] : edition.editors.map((person) => personWith(person, ['editor']))),
    ...translatorsOf(edition, study ? studies : [...edition.book, ...studies]),
  ]);
}

function translatorsOf({ people }: LanguageEdition, items: readonly ResolvedItem[]): Person[] {
  const ids = items.flatMap(({ translation }) => translation?.translators ?? []);
  return pickAll(people, [...new Set(ids)]).map((person) => ({ ...personWith(person, []), roles: ['trl'] }));
}
