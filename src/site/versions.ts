/** Which languages have a page's text, for pages that the builder writes and for those of an item. */
import { homePath } from '../model/addresses.ts';
import type { ResolvedItem } from '../model/language-edition.ts';
import type { PageContext, Site, Versions } from './site.ts';

/** Pages that the builder writes exist in every language. */
export const versionsOfList = (site: Site, language: string): Versions => ({
  shown: language,
  real: site.languages,
  preferred: site.publication.defaultLanguage,
});

/** A text's home is the language it is really in; readers without it get the default language or the original. */
export function versionsOfItem(site: Pick<Site, 'publication'>, item: ResolvedItem): Versions {
  const { ownLanguages: real, originalLanguage } = item;
  const { defaultLanguage } = site.publication;
  const preferred = [defaultLanguage, originalLanguage].find((code) => real.includes(code)) ?? item.textLanguage;
  return { shown: item.textLanguage, real, preferred };
}

/** A path without the folder of its language. */
export const belowLanguage = ({ language }: PageContext, path: string): string => path.slice(homePath(language).length);
