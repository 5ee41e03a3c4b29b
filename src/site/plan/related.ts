import type { ResolvedStudy } from '../../model/language-edition.ts';
import { madeOnce } from '../../model/memory/made-once.ts';

const most = 3;

/**
 * The studies that share the most topics with this one, at most three. Equal ones are sorted by the same programme,
 * then by shared countries, then by the edition's order. Studies without a shared topic are left out.
 */
export function relatedStudies(study: ResolvedStudy, studies: readonly ResolvedStudy[]): ResolvedStudy[] {
  const groups = known.get(studies) ?? madeOnce(studies, () => groupsOf(studies));
  known.set(studies, groups);
  const group = groups().get(keyOf(study));
  if (!group) return [];
  group.nearest ??= madeOnce(studies, () => nearestTo(group, groups()));
  return group
    .nearest()
    .filter((each) => each.slug !== study.slug)
    .slice(0, most);
}

/**
 * Studies with the same topics, countries and programme. They have the same related studies, which are searched once.
 */
interface Group extends Pick<ResolvedStudy, 'facts'> {
  readonly members: readonly Placed[];
  /** One more than is shown, because a study is not related to itself. */
  nearest?: () => readonly ResolvedStudy[];
}
interface Placed {
  readonly study: ResolvedStudy;
  readonly place: number;
}

const known = new WeakMap<readonly ResolvedStudy[], () => ReadonlyMap<string, Group>>();

const keyOf = ({ facts: { topics, countries, programme } }: ResolvedStudy): string =>
  JSON.stringify([topics, countries, programme]);

function groupsOf(studies: readonly ResolvedStudy[]): Map<string, Group> {
  const placed = studies.map((study, place): Placed => ({ study, place }));
  const groups = new Map<string, Group>();
  for (const [key, members] of Map.groupBy(placed, ({ study }) => keyOf(study)))
    if (members[0]) groups.set(key, { facts: members[0].study.facts, members: members.slice(0, most + 1) });
  return groups;
}

function nearestTo({ facts: { topics, countries, programme } }: Group, groups: ReadonlyMap<string, Group>) {
  const rated = [...groups.values()]
    .map(({ facts, members }) => ({
      members,
      topics: shared(topics, facts.topics),
      programme: Number(programme !== undefined && facts.programme === programme),
      countries: shared(countries, facts.countries),
    }))
    .filter((each) => each.topics > 0)
    .flatMap(({ members, ...rating }) => members.map((member) => ({ ...member, ...rating })));
  return rated
    .toSorted(
      (a, b) => b.topics - a.topics || b.programme - a.programme || b.countries - a.countries || a.place - b.place,
    )
    .slice(0, most + 1)
    .map((each) => each.study);
}

const shared = (some: readonly string[], others: readonly string[]): number =>
  some.filter((each) => others.includes(each)).length;
