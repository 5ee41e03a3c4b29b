/** How to cite a study or the whole publication: one sentence in the reader's language. */
import { formatDate, formatList } from '../i18n/formatters.ts';
import type { Translator } from '../i18n/translator.ts';
import type { LanguageEdition, ResolvedStudy } from '../model/language-edition.ts';

/** @param url the absolute address of the study's page */
export function citeStudy(
  edition: LanguageEdition,
  study: ResolvedStudy,
  { t, language }: Translator,
  url: string,
): string {
  const authors = formatList(
    language,
    study.authors.map(({ person }) => person.name.text),
  );
  const params = {
    ...publicationParams(edition),
    title: study.title.text,
    date: formatDate(language, study.facts.published),
    url,
  };
  return authors ? t('common:citation.studyByAuthors', { ...params, authors }) : t('common:citation.study', params);
}

/** @param url the absolute address of the site's home page in the reader's language */
export const citePublication = (edition: LanguageEdition, { t, language }: Translator, url: string): string =>
  t('common:citation.publication', {
    ...publicationParams(edition),
    date: formatDate(language, edition.edition.date),
    url,
  });

function publicationParams(edition: LanguageEdition): { publication: string; edition: string; publisher: string } {
  return {
    publication: edition.title.text,
    edition: edition.edition.id,
    // Without a publisher the network's short name stands in its place.
    publisher: edition.publisher?.name.text ?? edition.shortTitle.text,
  };
}
