/** What a book offers to readers with different senses, found in the book itself; schema.org's words. */
import type { Translator } from '../../i18n/translator.ts';
import type { BookDocument } from '../book.ts';

export interface Accessibility {
  readonly accessModes: readonly string[];
  /** Each is a set of modes that is enough to take in the whole book. */
  readonly sufficient: readonly string[];
  readonly features: readonly string[];
  readonly hazards: readonly string[];
  /** What else is told to people: whether there are notes, and passages in another language. */
  readonly hasNotes: boolean;
  readonly hasForeign: boolean;
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
      ...(hasPages ? ['pageNavigation', 'pageBreakMarkers'] : []),
      ...(documents.some(({ kind }) => kind === 'index') ? ['index'] : []),
      ...(pictures.length > 0 && allNamed ? ['alternativeText'] : []),
    ],
    hazards: ['none'],
    hasNotes: documents.some(({ markup }) => markup.includes('doc-noteref')),
    hasForeign: documents.some(({ markup }) => / lang="/.test(markup)),
  };
}

/** The same for people, in the book's language: a sentence for each thing that is there. */
export function accessibilitySummary(found: Accessibility, { t }: Translator): string {
  const { features, hasNotes, hasForeign } = found;
  return [
    features.includes('alternativeText')
      ? t('book:epub.accessibility.withPictures')
      : t('book:epub.accessibility.withoutPictures'),
    t('book:epub.accessibility.navigation'),
    ...(hasNotes ? [t('book:epub.accessibility.notes')] : []),
    ...(hasForeign ? [t('book:epub.accessibility.foreign')] : []),
    ...(features.includes('pageNavigation') ? [t('book:epub.accessibility.pages')] : []),
    t('book:epub.accessibility.safe'),
  ].join(' ');
}
