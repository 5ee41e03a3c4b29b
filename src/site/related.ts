import type { ResolvedStudy } from '../model/language-edition.ts';

const most = 3;

/**
 * The studies that share most topics with one, at most three; of equal ones first those of its programme, then those
 * that share more countries, then as the edition has them. A study with no topic in common is none of them.
 */
export function relatedStudies(study: ResolvedStudy, studies: readonly ResolvedStudy[]): ResolvedStudy[] {
  const { topics, countries, programme } = study.facts;
  const rated = studies
    .filter((each) => each.slug !== study.slug)
    .map((each) => ({
      study: each,
      topics: shared(topics, each.facts.topics),
      programme: Number(programme !== undefined && each.facts.programme === programme),
      countries: shared(countries, each.facts.countries),
    }))
    .filter((each) => each.topics > 0);
  return rated
    .toSorted((a, b) => b.topics - a.topics || b.programme - a.programme || b.countries - a.countries)
    .slice(0, most)
    .map((each) => each.study);
}

const shared = (some: readonly string[], others: readonly string[]): number =>
  some.filter((each) => others.includes(each)).length;
