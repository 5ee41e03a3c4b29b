/** What a PDF says of itself: title, authors, publisher, language, licence, date. */
import { plainInline } from '../markdown/render.ts';
import type { ResolvedText } from '../model/language-edition.ts';
import { resolvePerson } from '../model/resolve-lists.ts';
import { pickAll } from '../model/resolve-study.ts';
import { describeLicence, licenceTerms } from '../rendering/licence.ts';
import { type BookContext, bookCheck } from './book/context.ts';
import type { Description } from './file/description.ts';

/** @param epoch SOURCE_DATE_EPOCH: seconds since 1970; without one the edition's date stands */
export function describeBook(context: BookContext, epoch: string | undefined): Description {
  const { edition, study } = context;
  const { publication, language } = edition;
  const publisher = edition.partners.find((each) => each.id === publication.publisher)?.name.text;
  const identifier = study?.facts.licence ?? publication.licence;
  const licence = describeLicence(identifier);
  const people = study ? study.authors.map(({ person }) => person.name.text) : editorsOf(context);
  return {
    title: plain(study?.title ?? edition.title),
    // Without authors and publisher the collection itself stands in their place, as in citations.
    authors: people.length > 0 ? people : [publisher ?? plain(edition.shortTitle)],
    publisher,
    subject: plain(study?.summary ?? edition.description),
    keywords: (study?.keywords ?? edition.topics.map((topic) => topic.name)).map(plain),
    languages: [language, ...(context.beside ? [context.beside.edition.language] : [])],
    licence: licence.name.replaceAll('\u00a0', ' '),
    licenceUrl: licence.url,
    isProtected: !licenceTerms(identifier).includes('free'),
    isUniversallyAccessible: bookCheck(context) !== undefined,
    date: epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date(`${edition.edition.date}T00:00:00Z`),
  };
}

function editorsOf({ edition }: BookContext): string[] {
  const { publication, language } = edition;
  return pickAll(publication.people, edition.edition.editors).map(
    (each) => resolvePerson(publication, language, each).name.text,
  );
}

const plain = ({ text, language }: ResolvedText): string => plainInline(text, language);
