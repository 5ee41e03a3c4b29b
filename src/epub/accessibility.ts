/** What a book offers to readers with different senses, found in the book itself; schema.org's words. */
import type { Translator } from '../i18n/translator.ts';
import type { BookDocument } from './book.ts';

export interface Accessibility {
  readonly accessModes: readonly string[];
  /** Each is a set of modes that is enough to take in the whole book. */
  readonly sufficient: readonly string[];
  readonly features: readonly string[];
  readonly hazards: readonly string[];
}

const picture = /<(?:img|svg) [^>]*>/g;
/** What the words beside it say as well: bars of figures. */
const silent = ' aria-hidden="true"';
const named = / (?:alt|aria-label)="[^"]+"/;

/** @param hasPages whether the book says where the pages of its printed edition begin */
export function findAccessibility(documents: readonly BookDocument[], hasPages = false): Accessibility {
  const pictures = documents
    .flatMap((document) => document.markup.match(picture) ?? [])
    .filter((each) => !each.includes(silent));
  const allNamed = pictures.every((each) => named.test(each));
  return {
    accessModes: pictures.length > 0 ? ['textual', 'visual'] : ['textual'],
    sufficient: [...(pictures.length > 0 ? ['textual,visual'] : []), ...(allNamed ? ['textual'] : [])],
    features: [
      'tableOfContents',
      'readingOrder',
      'structuralNavigation',
      'displayTransformability',
      ...(hasPages ? ['pageNavigation'] : []),
      ...(documents.some(({ kind }) => kind === 'index') ? ['index'] : []),
      ...(pictures.length > 0 && allNamed ? ['alternativeText'] : []),
    ],
    hazards: ['none'],
  };
}

/** The same for people, in the book's language. */
export const accessibilitySummary = ({ features }: Accessibility, { t }: Translator): string =>
  features.includes('alternativeText')
    ? t('book:epub.accessibilityWithPictures')
    : t('book:epub.accessibilityWithoutPictures');
