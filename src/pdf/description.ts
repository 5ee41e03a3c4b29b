/** What a PDF says of itself: title, authors, publisher, language, licence, date. */

import type { ResolvedText } from '../model/language-edition.ts';
import { describeLicence, licenceTerms } from '../model/licence.ts';
import { inOneLine } from '../rendering/both-languages.ts';
import { plainInline } from '../text/render.ts';
import { type BookContext, bookCheck, languagesOf, secondContext } from './book/context.ts';
import type { Description } from './file/description.ts';

/** @param epoch SOURCE_DATE_EPOCH: seconds since 1970; without one the edition's date stands */
export function describeBook(context: BookContext, epoch: string | undefined): Description {
  const { edition, study, translator } = context;
  const { publication } = edition;
  const second = secondContext(context);
  const inBoth = (textOf: (context: BookContext) => string): string =>
    inOneLine(textOf(context), second && textOf(second), translator);
  const publisher = edition.publisher && plain(edition.publisher.name);
  const identifier = study?.facts.licence ?? publication.licence;
  const licence = describeLicence(identifier);
  const people = study
    ? study.authors.map(({ person }) => person.name.text)
    : edition.editors.map(({ name }) => name.text);
  return {
    title: inBoth((each) => plain((each.study ?? each.edition).title)),
    // Without authors and publisher the collection itself stands in their place, as in citations.
    authors: people.length > 0 ? people : [publisher ?? plain(edition.shortTitle)],
    publisher,
    subject: inBoth((each) => plain(each.study?.summary ?? each.edition.description)),
    keywords: [...new Set([context, second].flatMap((each) => (each ? keywordsOf(each) : [])))],
    languages: languagesOf(context),
    licence: licence.name.replaceAll('\u00a0', ' '),
    licenceUrl: licence.url,
    isProtected: !licenceTerms(identifier).includes('free'),
    isUniversallyAccessible: bookCheck(context) !== undefined,
    date: epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date(`${edition.edition.date}T00:00:00Z`),
  };
}

const keywordsOf = ({ edition, study }: BookContext): string[] =>
  (study?.keywords ?? edition.topics.map((topic) => topic.name)).map(plain);

const plain = ({ text, language }: ResolvedText): string => plainInline(text, language);
