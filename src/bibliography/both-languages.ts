import { mergePeople, type Person } from './agents.ts';
import type { WorkRecord } from './work-record.ts';

/**
 * The record of a bilingual book: the words of the first language, and the languages, people and subjects of both. ISBN
 * and DOI are left out, because they belong to the books in one language.
 */
export function recordInBoth(first: WorkRecord, second: WorkRecord | undefined): WorkRecord {
  if (!second) return first;
  const [own = '', ...shown] = first.languages;
  const [other = '', ...alsoShown] = second.languages;
  const creators = new Set(first.creators.flatMap((each) => (each.kind === 'person' ? [each.id] : [])));
  const contributors: Person[] = mergePeople([...first.contributors, ...second.contributors]);
  return {
    ...first,
    languages: [...new Set([own, other, ...shown, ...alsoShown])],
    contributors: contributors.filter(({ id }) => !creators.has(id)),
    identifiers: { doi: undefined, isbn: {} },
    topics: [...first.topics, ...second.topics],
    keywords: [...first.keywords, ...second.keywords],
  };
}
