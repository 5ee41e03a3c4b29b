import type { LanguageEdition, ResolvedStudy } from '../language-edition.ts';
import { madeOnce } from '../memory/made-once.ts';

const known = new WeakMap<readonly ResolvedStudy[], () => ReadonlyMap<string, ResolvedStudy>>();

export function findStudy({ studies }: Pick<LanguageEdition, 'studies'>, slug: string): ResolvedStudy | undefined {
  const bySlug = known.get(studies) ?? madeOnce(studies, () => new Map(studies.map((study) => [study.slug, study])));
  known.set(studies, bySlug);
  return bySlug().get(slug);
}
