import { homePath } from '../../model/addresses.ts';
import type { ResolvedItem } from '../../model/language-edition.ts';
import type { Page, PageContext, Site, Versions } from './site.ts';

/** Pages that the builder writes exist in every language. */
export const versionsOfList = (site: Site, language: string): Versions => ({
  shown: language,
  real: site.languages,
  preferred: site.publication.defaultLanguage,
});

/** The versions of an item. Readers without the text get it in the default language or the original. */
export function versionsOfItem(site: Pick<Site, 'publication'>, item: ResolvedItem): Versions {
  const { ownLanguages: real, originalLanguage } = item;
  const { defaultLanguage } = site.publication;
  const preferred = [defaultLanguage, originalLanguage].find((code) => real.includes(code)) ?? item.textLanguage;
  return { shown: item.textLanguage, real, preferred };
}

/** The site in the language of the shown text, so that the structured data is the same on every page that shows it. */
export function shownContext({ context, versions }: Pick<Page, 'context' | 'versions'>): PageContext {
  const { site, language } = context;
  const edition = site.editions.find((each) => each.language === versions.shown);
  if (!edition || edition.language === language) return context;
  return { site, edition, language: edition.language, translator: site.translators(edition.language) };
}

/** The item in the language of the shown text. */
export const shownItem = <Item extends ResolvedItem & { readonly slug: string }>(
  own: Item,
  { context, versions }: Pick<Page, 'context' | 'versions'>,
  items: readonly Item[],
): Item => (versions.shown === context.language ? own : (items.find(({ slug }) => slug === own.slug) ?? own));

export const belowLanguage = ({ language }: PageContext, path: string): string => path.slice(homePath(language).length);
