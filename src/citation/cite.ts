/** How to cite a study or the whole publication: one sentence in the reader's language. Pure. */
import type { CitedWork } from '../bibliography/work-record.ts';
import { formatDate, formatList } from '../i18n/formatters.ts';
import type { Translator } from '../i18n/translator.ts';

/** The names before the title. A publisher that is also the author is named only as the publisher. */
export const citedCreators = ({ creators, publisher }: CitedWork): CitedWork['creators'] =>
  creators.filter(({ kind, name }) => kind === 'person' || name.text !== publisher?.name.text);

/** The keys of the sentences, by whether there are authors and a publisher. */
const sentences = {
  study: {
    bare: 'common:citation.studyWithoutPublisher',
    published: 'common:citation.study',
    written: 'common:citation.studyByAuthorsWithoutPublisher',
    whole: 'common:citation.studyByAuthors',
  },
  publication: {
    bare: 'common:citation.publicationWithoutPublisher',
    published: 'common:citation.publication',
    written: 'common:citation.publicationByAuthorsWithoutPublisher',
    whole: 'common:citation.publicationByAuthors',
  },
} as const;

/** @param url the absolute address of the study's page or of the home page */
export function citeWork(work: CitedWork, { t, language }: Translator, url: string): string {
  const { title, partOf, edition, publisher } = work;
  const names = citedCreators(work).map(({ name }) => name.text);
  const kind = names.length > 0 ? (publisher ? 'whole' : 'written') : publisher ? 'published' : 'bare';
  const date = formatDate(language, work.date);
  const authors = formatList(language, names);
  const around = { authors, edition, publisher: publisher?.name.text ?? '', date, url };
  return partOf
    ? t(sentences.study[kind], { ...around, title: title.text, publication: partOf.text })
    : t(sentences.publication[kind], { ...around, publication: title.text });
}
