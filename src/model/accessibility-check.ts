/** What people have checked in the books of an edition, as `publication.yml` says it, and whether it still holds. */
import type { EditionEntry, PdfCheck } from '../schemas/types.ts';
import type { LanguageEdition } from './language-edition.ts';
import type { Study } from './publication.ts';

/**
 * A check of an edition's books, where it is one of this language's book and still holds: undefined where a study was
 * corrected afterwards.
 */
export function standingCheck<C extends PdfCheck>(
  { language, studies }: LanguageEdition,
  check: C | undefined,
): C | undefined {
  if (!check?.languages.includes(language)) return undefined;
  return correctedSince(studies, check.checkedOn).length > 0 ? undefined : check;
}

/** The studies that were corrected after a day. */
export const correctedSince = <S extends Pick<Study, 'facts'>>(studies: readonly S[], day: string): S[] =>
  studies.filter(({ facts }) => facts.updated !== undefined && facts.updated > day);

/** The studies that an edition lists. */
export function studiesIn<S extends Pick<Study, 'slug'>>(edition: EditionEntry, studies: readonly S[]): S[] {
  const listed = new Set(edition.parts.flatMap((part) => part.studies));
  return studies.filter(({ slug }) => listed.has(slug));
}
