/** A licence that a publication uses, and how often. */
import type { LanguageEdition } from '../model/language-edition.ts';

export interface LicenceUse {
  /** SPDX, or `LicenseRef-...`. */
  readonly identifier: string;
  /** True for the licence of everything that names no other licence. */
  readonly isGeneral: boolean;
  readonly studies: number;
  readonly pictures: number;
  readonly logos: number;
}

/** The licences in use: the publication's own first, then the others by name. */
export function licencesInUse({ publication, studies, news, partners, allFunders }: LanguageEdition): LicenceUse[] {
  const used = {
    studies: studies.map(({ facts }) => facts.licence),
    pictures: [...studies, ...news].flatMap(({ images }) => images.flatMap(({ facts }) => facts.licence ?? [])),
    logos: [
      publication.theme.logo,
      ...partners.map(({ facts }) => facts.logo),
      ...allFunders.map(({ facts }) => facts.emblem),
    ].flatMap((logo) => logo?.licence ?? []),
  };
  const others = new Set(Object.values(used).flat());
  others.delete(publication.licence);
  const countOf = (list: readonly string[], identifier: string) => list.filter((each) => each === identifier).length;
  return [publication.licence, ...[...others].sort()].map((identifier) => ({
    identifier,
    isGeneral: identifier === publication.licence,
    studies: countOf(used.studies, identifier),
    pictures: countOf(used.pictures, identifier),
    logos: countOf(used.logos, identifier),
  }));
}
