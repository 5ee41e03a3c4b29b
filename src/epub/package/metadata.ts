/** What catalogues and reading systems are told of a book. */

import { standingCheck } from '../../model/accessibility-check.ts';
import { absoluteUrl, homePath } from '../../model/addresses.ts';
import type { ResolvedItem, ResolvedStudy, ResolvedText } from '../../model/language-edition.ts';
import { describeLicence } from '../../model/licence.ts';
import { pickAll } from '../../model/resolve/resolve-study.ts';
import { inOneLine, otherWords, type Words } from '../../rendering/both-languages.ts';
import { citedAddress } from '../../rendering/citation.ts';
import { plainWords } from '../../rendering/language.ts';
import type { EpubCheck, PersonEntry } from '../../schemas/types.ts';
import { plainInline } from '../../text/render.ts';
import { type BookContext, secondContext, studiesOf } from '../book.ts';

export interface BookMetadata {
  readonly title: string;
  readonly titleLanguage: string;
  /** What a bilingual book says in its second language; its title says both. */
  readonly second?: SecondMetadata | undefined;
  /** The book's own language first, then those of texts shown in another. */
  readonly languages: readonly string[];
  readonly people: readonly BookPerson[];
  /** Who stands for the book where no author is named: its publisher or, without one, the collection itself. */
  readonly collective: string;
  readonly publisher: string | undefined;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly rights: string;
  /** Where the licence's text stands. */
  readonly licenceUrl: string | undefined;
  readonly description: string | undefined;
  readonly subjects: readonly string[];
  /** The page of the website that has the same text. */
  readonly source: string;
  /** ISBN and DOI as URNs, beside the identifier. */
  readonly identifiers: readonly string[];
  /** What people found of the whole book, where they checked it. */
  readonly check: EpubCheck | undefined;
  readonly collection: { readonly title: string; readonly position: number } | undefined;
}

export interface SecondMetadata {
  readonly language: string;
  /** The title in each language, where they differ. */
  readonly titles: readonly Words[];
  readonly rights: string;
  readonly description: string | undefined;
}

export interface BookPerson {
  /** As people.yml has it: two people may have one name. */
  readonly id: string;
  readonly element: 'creator' | 'contributor';
  readonly name: string;
  readonly fileAs: string;
  /** MARC relator codes. */
  readonly roles: readonly string[];
}

const relators: Readonly<Record<string, string>> = {
  author: 'aut',
  editor: 'edt',
  photographer: 'pht',
  illustrator: 'ill',
};

export function bookMetadata(context: BookContext): BookMetadata {
  const { edition, study, beside } = context;
  const { publication, language } = edition;
  const title = study?.title ?? edition.title;
  const second = secondContext(context);
  const { publisher } = edition;
  return {
    title: inOneLine(titleOf(context).text, second && titleOf(second).text, context.translator),
    titleLanguage: title.language,
    second: second && secondMetadata(titleOf(context), second),
    languages: [...new Set([...languagesOfBook(context), ...itemsOf(context).flatMap(languagesOf)])],
    people: peopleOf(context),
    collective: plain(publisher?.name ?? edition.shortTitle),
    publisher: publisher && plain(publisher.name),
    date: study?.facts.published ?? edition.edition.date,
    rights: rightsOf(context),
    licenceUrl: describeLicence(study?.facts.licence ?? publication.licence).url,
    description: descriptionOf(context),
    subjects: [...new Set([context, second].flatMap((each) => (each ? subjectsOf(each) : [])))],
    source: study ? citedAddress(edition, study) : absoluteUrl(publication, homePath(language)),
    identifiers: identifiersOf(context),
    check: study || beside ? undefined : standingCheck(edition, edition.edition.accessibility?.epub),
    collection: study && { title: plain(edition.title), position: positionOf(context, study) },
  };
}

const titleOf = ({ edition, study }: BookContext): Words => plainWords(study?.title ?? edition.title);

const rightsOf = ({ edition, study, translator }: BookContext): string =>
  translator.t('book:book.licenceText', {
    licence: describeLicence(study?.facts.licence ?? edition.publication.licence).name,
  });

function descriptionOf({ edition, study }: BookContext): string | undefined {
  const description = study ? study.summary : edition.description;
  return description && plain(description);
}

function secondMetadata(first: Words, second: BookContext): SecondMetadata {
  const title = titleOf(second);
  return {
    language: second.edition.language,
    titles: otherWords(first, title) ? [first, title] : [],
    rights: rightsOf(second),
    description: descriptionOf(second),
  };
}

/** The day the book last changed, from its content: YYYY-MM-DD. */
export function lastChange(context: BookContext): string {
  const dates = studiesOf(context).flatMap(({ facts }) => [facts.published, facts.updated ?? facts.published]);
  return [context.edition.edition.date, ...dates].sort().at(-1) ?? context.edition.edition.date;
}

const plain = (text: ResolvedText): string => plainInline(text.text, text.language);

/** Every text that the book shows, in both its languages where it has two. */
const itemsOf = ({ beside, ...context }: BookContext): ResolvedItem[] => [
  ...(context.study ? [] : context.edition.book),
  ...studiesOf(context),
  ...(beside ? itemsOf({ ...context, edition: beside.edition }) : []),
];

/** Those of the words around the texts. */
const languagesOfBook = ({ edition, beside }: BookContext): string[] => [
  edition.language,
  ...(beside ? [beside.edition.language] : []),
];

const languagesOf = (item: ResolvedItem): string[] => [
  item.title.language,
  ...item.sections.map((section) => section.language),
];

const positionOf = ({ edition }: BookContext, study: ResolvedStudy): number =>
  edition.studies.findIndex((each) => each.slug === study.slug) + 1;

function identifiersOf({ edition, study, beside }: BookContext): string[] {
  const { isbn, doi } = edition.edition;
  // Those numbers belong to the edition in one language.
  if (beside) return [];
  if (study) return study.facts.doi ? [`doi:${study.facts.doi}`] : [];
  const number = isbn?.[edition.language]?.epub;
  return [...(number ? [`urn:isbn:${number.replaceAll('-', '')}`] : []), ...(doi ? [`doi:${doi}`] : [])];
}

function subjectsOf(context: BookContext): string[] {
  const topics = studiesOf(context).flatMap((study) => study.topics.map((topic) => plain(topic.name)));
  const keywords = context.study ? context.study.keywords.map(plain) : [];
  return [...new Set([...topics, ...keywords])];
}

/** Everyone who is named, each once with all their roles: authors first, then editors, translators and others. */
function peopleOf(context: BookContext): BookPerson[] {
  const { people, edition } = context.edition;
  const roles = new Map<string, Set<string>>();
  const add = (id: string, role: string): void => {
    roles.set(id, (roles.get(id) ?? new Set()).add(role));
  };
  for (const { person, roles: names } of studiesOf(context).flatMap((study) => study.authors))
    for (const name of names) add(person.id, relators[name] ?? 'ctb');
  if (!context.study) for (const id of edition.editors ?? []) add(id, 'edt');
  for (const id of itemsOf(context).flatMap((item) => item.translation?.translators ?? [])) add(id, 'trl');
  const named = pickAll(people, [...roles.keys()]).map(({ id, facts, name }) =>
    bookPerson(facts, name.text, [...(roles.get(id) ?? [])]),
  );
  return [...named].sort((a, b) => Number(a.element === 'contributor') - Number(b.element === 'contributor'));
}

const bookPerson = (person: PersonEntry, name: string, roles: readonly string[]): BookPerson => ({
  id: person.id,
  element: roles.includes('aut') ? 'creator' : 'contributor',
  name,
  fileAs: person.sort ?? `${person.family}, ${person.given}`,
  roles,
});
