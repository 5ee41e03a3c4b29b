/** Pairs the texts of two language editions, for bilingual books. Pure. */
import type { ResolvedItem, ResolvedSection } from '../language-edition.ts';

/** A section in both languages, or in the one that has it. */
export interface SectionPair {
  readonly first: ResolvedSection | undefined;
  readonly second: ResolvedSection | undefined;
}

/**
 * The sections of a text in two languages, paired by id, in the order of the first. A section that only the second has
 * follows the same section as there. If both show a section in the same language, it appears only as the first.
 */
export function pairSections(first: ResolvedItem, second: ResolvedItem | undefined): SectionPair[] {
  const others = second?.sections ?? [];
  const pairs: SectionPair[] = first.sections.map((section) => ({
    first: section,
    second: others.find((other) => other.id === section.id && other.language !== section.language),
  }));
  const known = new Set(first.sections.map(({ id }) => id));
  others.forEach((section, at) => {
    if (known.has(section.id)) return;
    const before = others[at - 1]?.id;
    const place = pairs.findIndex((pair) => (pair.first ?? pair.second)?.id === before) + 1;
    pairs.splice(place, 0, { first: undefined, second: section });
  });
  return pairs;
}

/** The same text in the other language; undefined where that edition shows it in the same language. */
export function counterpart<T extends ResolvedItem>(item: T, others: readonly T[]): T | undefined {
  const other = others.find(({ slug }) => slug === item.slug);
  return other && other.textLanguage !== item.textLanguage ? other : undefined;
}
