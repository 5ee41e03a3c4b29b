/** Names and terms of a publication, which are right whatever a dictionary says. */
import type { Publication } from '../../../model/publication.ts';

const word = /[\p{L}\p{M}’'ʼ]+/gu;

/**
 * All words of names, titles of lists, keywords and allowed words, in lower case. Other forms of a name have its
 * beginning: `Condurache` also accepts `Condurachei`.
 */
export function createKnown(publication: Publication, allowed: readonly string[]): (word: string) => boolean {
  const words = new Set(
    textsOf(publication)
      .concat(allowed)
      .flatMap((text) => text.toLowerCase().match(word) ?? []),
  );
  const beginnings = new Set([...words].filter((each) => each.length > 4).map((each) => each.slice(0, -1)));
  return (found) => {
    const lower = found.toLowerCase();
    if (words.has(lower)) return true;
    return [1, 2, 3].some((ending) => lower.length - ending > 3 && beginnings.has(lower.slice(0, -ending)));
  };
}

/** The texts of the lists, of the publication itself, and the keywords of studies. */
function textsOf(publication: Publication): string[] {
  const { people, partners, funders, programmes, topics, categories, title, shortTitle } = publication;
  const keywords = publication.studies.flatMap(({ words }) => words.flatMap(({ fields }) => fields.keywords ?? []));
  return [
    ...stringsIn([people, partners, funders, programmes, topics, categories]),
    ...stringsIn([title, shortTitle ?? {}]),
    ...keywords,
  ];
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
