/** Where the links in a text lead: to a place in the book, or else to the website. Pure. */
import { absoluteUrl, leadsToPage, pagePath, parseInnerAddress, studyPath } from '../model/addresses.ts';
import type { ResolvedStudy } from '../model/language-edition.ts';
import { hasCurrentStudy } from '../model/resolve/link-targets.ts';
import { type BookContext, studiesOf } from './context.ts';

/** A study in the book with the linked section, or an address of the website. */
export type LinkTarget =
  | { readonly kind: 'study'; readonly study: ResolvedStudy; readonly section: string | undefined }
  | { readonly kind: 'website'; readonly url: string };

/** The target of `study:slug#section` and `page:slug`; undefined where there is no such study or page. */
export function findTarget(context: BookContext, address: string): LinkTarget | undefined {
  const { kind, slug, section } = parseInnerAddress(address) ?? {};
  if (slug === undefined) return undefined;
  const { edition } = context;
  const { publication, language } = edition;
  const onWebsite = (path: string): LinkTarget => ({ kind: 'website', url: absoluteUrl(publication, path) });
  if (kind === 'page') return leadsToPage(edition, slug) ? onWebsite(pagePath(language, slug)) : undefined;
  const study = studiesOf(context).find((each) => each.slug === slug);
  if (study) return { kind: 'study', study, section: section || undefined };
  const path = `${studyPath(language, slug)}${section ? `#${section}` : ''}`;
  return hasCurrentStudy(edition, slug) ? onWebsite(path) : undefined;
}
