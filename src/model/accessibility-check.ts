/** Checks of an edition's books by people, from `publication.yml`, and whether they are still valid. */
import type { EditionEntry, PdfCheck } from '../schemas/types.ts';
import type { LanguageEdition } from './language-edition.ts';
import type { Study } from './publication.ts';

/** The check of this language's book; undefined if there is none or a study was corrected after it. */
export function standingCheck<C extends PdfCheck>(
  { language, studies }: LanguageEdition,
  check: C | undefined,
): C | undefined {
  if (!check?.languages.includes(language)) return undefined;
  return correctedSince(studies, check.checkedOn).length > 0 ? undefined : check;
}

export const correctedSince = <S extends Pick<Study, 'facts'>>(studies: readonly S[], day: string): S[] =>
  studies.filter(({ facts }) => facts.updated !== undefined && facts.updated > day);

export function studiesIn<S extends Pick<Study, 'slug'>>(edition: EditionEntry, studies: readonly S[]): S[] {
  const listed = new Set(edition.parts.flatMap((part) => part.studies));
  return studies.filter(({ slug }) => listed.has(slug));
}
