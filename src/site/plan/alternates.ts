/** The versions of a page in other languages, as search engines want to be told (hreflang). */
import { absoluteUrl } from '../../model/addresses.ts';
import { type Page, pathOf } from './site.ts';

export interface Alternate {
  /** A language code, or `x-default`. */
  readonly language: string;
  /** Absolute. */
  readonly url: string;
}

/** True where the page is the home of its text, and not a stand-in for a missing, an equal or a former one. */
export const isCanonical = ({ context, versions, isUnindexed }: Page): boolean =>
  versions.shown === context.language && !isUnindexed;

/**
 * Every real version, this page's own among them, and x-default. A stand-in names none: the set must be the
 * same on every page that is in it.
 */
export function alternatesOf(page: Page): Alternate[] {
  if (!isCanonical(page)) return [];
  const { publication } = page.context.site;
  const versions = page.versions.real.map((language) => ({
    language,
    url: absoluteUrl(publication, pathOf(page, language)),
  }));
  // The address without a language chooses one for the reader.
  const preferred = page.below === '' ? '' : pathOf(page, page.versions.preferred);
  return [...versions, { language: 'x-default', url: absoluteUrl(publication, preferred) }];
}
