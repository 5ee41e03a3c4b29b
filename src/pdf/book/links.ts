/** Where links lead: to a place in the book, or else to the website. */

import { findTarget } from '../../books/links.ts';
import { studyIdPrefix, studyPlace } from '../../books/places.ts';
import { absoluteUrl, homePath } from '../../model/addresses.ts';
import type { LanguageEdition } from '../../model/language-edition.ts';
import type { BookContext } from './context.ts';

/**
 * The address of `study:slug#section` and `page:slug`; undefined where there is no such study or page. If the study
 * lacks the section, the link leads to the study.
 */
export function bookLink(context: BookContext, address: string): string | undefined {
  const target = findTarget(context, address);
  if (target?.kind !== 'study') return target?.url;
  const { slug, sections } = target.study;
  const section = sections.find(({ id }) => id === target.section)?.id;
  return section === undefined ? `#${studyPlace(slug)}` : `#${studyIdPrefix(slug)}${section}`;
}

export const homeAddress = ({ publication, language }: LanguageEdition): string =>
  absoluteUrl(publication, homePath(language));
