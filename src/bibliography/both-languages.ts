import { mergePeople, type Person } from './agents.ts';
import type { WorkRecord } from './work-record.ts';

/**
 * The record of a work that shows two languages: the first one's words, and what both have of languages, people and
 * subjects. The numbers of the work in one language are not its own.
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
