/** The accessibility features of a book, found in the book itself, in schema.org's terms. */
import type { Translator } from '../../i18n/translator.ts';
import { attributeOf, type MarkupElement, walk } from '../../text/markup/tree.ts';
import type { BookDocument } from '../book.ts';

export interface Accessibility {
  readonly accessModes: readonly string[];
  /** Each is a set of modes that is enough to read the whole book. */
  readonly sufficient: readonly string[];
  readonly features: readonly string[];
  readonly hazards: readonly string[];
  /** For the sentences for people: whether there are notes, and text in other languages. */
  readonly hasNotes: boolean;
  readonly hasForeign: boolean;
}

/** @param hasPages whether the book marks the pages of its printed edition */
export function findAccessibility(documents: readonly BookDocument[], hasPages = false): Accessibility {
  const found = { pictures: 0, unnamed: 0, notes: 0, foreign: 0 };
  for (const { content } of documents)
    walk(content.nodes, (element) => {
      if (isPicture(element)) {
        found.pictures += 1;
        if (!attributeOf(element, 'alt') && !attributeOf(element, 'aria-label')) found.unnamed += 1;
      }
      if (attributeOf(element, 'role') === 'doc-noteref') found.notes += 1;
      if (attributeOf(element, 'lang') !== undefined) found.foreign += 1;
    });
  const hasPictures = found.pictures > 0;
  const allNamed = found.unnamed === 0;
  return {
    accessModes: hasPictures ? ['textual', 'visual'] : ['textual'],
    sufficient: [...(hasPictures ? ['textual,visual'] : []), ...(allNamed ? ['textual'] : [])],
    features: [
      'tableOfContents',
      'readingOrder',
      'structuralNavigation',
      'displayTransformability',
      ...(hasPages ? ['pageNavigation', 'pageBreakMarkers'] : []),
      ...(documents.some(({ kind }) => kind === 'index') ? ['index'] : []),
      ...(hasPictures && allNamed ? ['alternativeText'] : []),
    ],
    hazards: ['none'],
    hasNotes: found.notes > 0,
    hasForeign: found.foreign > 0,
  };
}

/** Hidden drawings, such as bars, repeat the words beside them. */
const isPicture = (element: MarkupElement): boolean =>
  (element.name === 'img' || element.name === 'svg') && attributeOf(element, 'aria-hidden') !== 'true';

/** The accessibility features in the book's language, for people: a sentence for each. */
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
