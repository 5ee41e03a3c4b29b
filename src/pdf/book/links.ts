/** Where links lead: inside the book where the book has the place, else to the website. */
import { absoluteUrl, homePath, leadsToPage, pagePath, studyPath } from '../../model/addresses.ts';
import type { LanguageEdition } from '../../model/language-edition.ts';
import { hasCurrentStudy } from '../../model/link-targets.ts';
import { type BookContext, studiesOf, studyAnchor, studyIdPrefix } from './context.ts';

/**
 * The address of `study:slug#section` and `page:slug`; undefined where there is no such study or page. A section
 * that the book's text of a study lacks becomes the study itself.
 */
export function bookLink(context: BookContext, address: string): string | undefined {
  const [, kind, slug = '', place] = /^(study|page):([^#]*)(?:#(.*))?$/i.exec(address) ?? [];
  const { publication, language } = context.edition;
  if (kind?.toLowerCase() === 'page') {
    return leadsToPage(context.edition, slug) ? absoluteUrl(publication, pagePath(language, slug)) : undefined;
  }
  const inBook = studiesOf(context).find((study) => study.slug === slug);
  if (inBook) {
    const hasPlace = inBook.sections.some((section) => section.id === place);
    return hasPlace ? `#${studyIdPrefix(slug)}${place}` : `#${studyAnchor(slug)}`;
  }
  const known = hasCurrentStudy(context.edition, slug);
  return known ? `${studyAddress(context.edition, slug)}${place ? `#${place}` : ''}` : undefined;
}

/** The address of a study's page on the website. */
const studyAddress = ({ publication, language }: LanguageEdition, slug: string): string =>
  absoluteUrl(publication, studyPath(language, slug));

/** The address of the website's home page in the book's language. */
export const homeAddress = ({ publication, language }: LanguageEdition): string =>
  absoluteUrl(publication, homePath(language));
