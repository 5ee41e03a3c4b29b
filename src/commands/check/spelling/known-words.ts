/** Names and terms of a publication, which are right even if no dictionary has them. */
import type { Publication } from '../../../model/publication.ts';

const word = /[\p{L}\p{M}’'ʼ]+/gu;

/**
 * All words of names, list titles, keywords and allowed words, in lower case. A word that begins with a name is also
 * right: `Condurache` accepts `Condurachei`.
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
