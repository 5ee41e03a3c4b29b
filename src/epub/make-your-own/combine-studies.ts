/** Combines the metadata of chosen studies into the metadata of their book. Pure. */
import type { BookMetadata, BookPerson } from '../package/metadata.ts';
import type { BookKit, KitStudy } from './kit.ts';

/** The metadata of the collection, with the people, languages and subjects of the chosen studies. */
export function combineMetadata({ metadata, language }: BookKit, chosen: readonly KitStudy[]): BookMetadata {
  const all = chosen.map((each) => each.metadata);
  return {
    ...metadata,
    languages: [...new Set([language, ...all.flatMap((each) => each.languages)])],
    people: mergePeople(all.flatMap((each) => each.people)),
    subjects: [...new Set(all.flatMap((each) => each.subjects))],
    identifiers: [],
  };
}

/** Each person once, with all roles; authors first. */
function mergePeople(people: readonly BookPerson[]): BookPerson[] {
  const known = new Map<string, BookPerson>();
  for (const person of people) {
    const { element, roles = [] } = known.get(person.id) ?? person;
    const isCreator = element === 'creator' || person.element === 'creator';
    known.set(person.id, {
      ...person,
      element: isCreator ? 'creator' : 'contributor',
      roles: [...new Set([...roles, ...person.roles])],
    });
  }
  return [...known.values()].sort((a, b) => b.element.localeCompare(a.element, 'en'));
}

/**
 * An identifier for the chosen studies in any order: their identifiers combined by XOR, as a UUID of version 8 (RFC
 * 9562, for custom methods). The same choice gives the same identifier in every browser.
 */
export function combineIdentifiers(identifiers: readonly string[]): string {
  const bits = identifiers.map((each) => BigInt(`0x${each.replace('urn:uuid:', '').replaceAll('-', '')}`));
  const mixed = bits.reduce((sum, each) => sum ^ each, 0n);
  const digits = [...mixed.toString(16).padStart(32, '0')];
  digits[12] = '8';
  digits[16] = (8 + (Number.parseInt(digits[16] ?? '0', 16) & 3)).toString(16);
  const text = digits.join('');
  const groups = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return `urn:uuid:${groups.join('-')}`;
}
