/** Finds what a text can link to inside its publication, and whether the target is still published. */
import type { Publication } from '../publication.ts';

/** `outside`: current, but not in the edition. */
export type StudyState = 'current' | 'outside' | 'withdrawn';

export interface LinkTargets {
  readonly studies: Readonly<Record<string, StudyState>>;
  /** The pages that editors write, by slug. */
  readonly pages: Readonly<Record<string, true>>;
}

/** @param current the slugs of the studies that the edition shows */
export const linkTargetsOf = ({ studies, pages }: Publication, current: ReadonlySet<string>): LinkTargets => ({
  studies: Object.fromEntries(
    studies.map(({ slug, facts }) => [
      slug,
      facts.status === 'withdrawn' ? 'withdrawn' : current.has(slug) ? 'current' : 'outside',
    ]),
  ),
  pages: Object.fromEntries(pages.map(({ slug }) => [slug, true])),
});

interface WithTargets {
  readonly linkTargets: LinkTargets;
}

/** Whether `study:slug` leads to a published study, in this edition or not. */
export const hasCurrentStudy = ({ linkTargets }: WithTargets, slug: string): boolean =>
  Object.hasOwn(linkTargets.studies, slug) && linkTargets.studies[slug] !== 'withdrawn';
