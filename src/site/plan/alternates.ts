/** A version of a page in another language, for search engines (hreflang). */
import { absoluteUrl } from '../../model/addresses.ts';
import { type Page, pathOf } from './site.ts';

export interface Alternate {
  /** A language code, or `x-default`. */
  readonly language: string;
  /** The absolute address. */
  readonly url: string;
}

/**
 * Whether search engines should list this page for its text. False for a page that shows a text of another language, or
 * a former address.
 */
export const isCanonical = ({ context, versions, isUnindexed }: Page): boolean =>
  versions.shown === context.language && !isUnindexed;

/**
 * Every version with its own text, this page included, and x-default. Empty on a page without its own text, because the
 * set must be the same on all pages in it.
 */
export function alternatesOf(page: Page): Alternate[] {
  if (!isCanonical(page)) return [];
  const { publication } = page.context.site;
  const versions = page.versions.real.map((language) => ({
    language,
    url: absoluteUrl(publication, pathOf(page, language)),
  }));
  // The address without a language, which chooses one for the reader.
  const preferred = page.below === '' ? '' : pathOf(page, page.versions.preferred);
  return [...versions, { language: 'x-default', url: absoluteUrl(publication, preferred) }];
}
