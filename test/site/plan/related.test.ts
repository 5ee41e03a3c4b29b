import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedStudy } from '../../../src/model/language-edition.ts';
import { relatedStudies } from '../../../src/site/plan/related.ts';
import { seededRandom } from '../../bench/generate.ts';

const random = seededRandom(7);
const some = (of: readonly string[]): string[] => of.filter(() => random() < 0.4);

const studies = Array.from({ length: 120 }, (_, index) => ({
  slug: `study-${index}`,
  facts: {
    topics: some(['reading', 'climate', 'elders']),
    countries: some(['RO', 'UA', 'GR']),
    programme: random() < 0.5 ? 'erasmus' : undefined,
  },
})) as unknown as readonly ResolvedStudy[];

/** As the rule says it, one pair after the other. */
function slowly({ slug, facts }: ResolvedStudy): string[] {
  const shared = (a: readonly string[], b: readonly string[]): number => a.filter((each) => b.includes(each)).length;
  const rank = (other: ResolvedStudy): number =>
    shared(facts.topics, other.facts.topics) * 100 +
    Number(facts.programme !== undefined && facts.programme === other.facts.programme) * 10 +
    shared(facts.countries, other.facts.countries);
  return studies
    .filter((other) => other.slug !== slug && shared(facts.topics, other.facts.topics) > 0)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, 3)
    .map((other) => other.slug);
}

test('the related studies are the same as after comparing all pairs', () => {
  for (const study of studies)
    assert.deepEqual(
      relatedStudies(study, studies).map(({ slug }) => slug),
      slowly(study),
    );
});
