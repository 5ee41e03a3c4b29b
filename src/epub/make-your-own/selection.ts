/**
 * A book of studies that a reader chooses, made from finished documents with the functions that make the compendium.
 * Pure; runs in the reader's browser.
 */

import { studyIdPrefix, studyPlace } from '../../books/places.ts';
import type { Translator } from '../../i18n/translator.ts';
import { fromNodes, type Html, html, trusted } from '../../text/markup/html.ts';
import { attributeOf, mapElements, withAttribute } from '../../text/markup/tree.ts';
import { type BookDocument, fileOf } from '../book.ts';
import { xhtmlDocument } from '../markup.ts';
import { findAccessibility } from '../package/accessibility.ts';
import { navigationDocument } from '../package/navigation.ts';
import { ncxDocument } from '../package/ncx.ts';
import { isBeforeContents, type PackageImage, packageDocument } from '../package/package-document.ts';
import { numberFigures } from '../pages/number-figures.ts';
import { combineIdentifiers, combineMetadata } from './combine-studies.ts';
import type { BookKit, KitDocument, KitStudy } from './kit.ts';

export interface ChosenBook {
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  readonly images: readonly PackageImage[];
}

/** The keys of the strings for contents and figures. */
export const kitWords = [
  'book:book.contents',
  'book:book.cover',
  'book:book.titlePage',
  'book:book.imprint',
  'book:book.figures',
  'book:figures.label',
  'book:figures.line',
  'book:epub.landmarks',
  'book:epub.start',
] as const;

/** The path of a study's document in the kit's folder. */
export const kitStudyFile = (slug: string): string => `studies/${slug}.json`;

/** @param studies the documents of the chosen studies, by slug; the book has them in the collection's order */
export function chooseBook(kit: BookKit, studies: ReadonlyMap<string, KitDocument>): ChosenBook {
  const chosen = kit.studies.filter(({ slug }) => studies.has(slug));
  const outside = new Map(
    kit.studies.filter(({ slug }) => !studies.has(slug)).map((each) => [`${studyPlace(each.slug)}.xhtml`, each]),
  );
  const before = kit.frame.filter(isBeforeContents);
  const after = kit.frame.filter((each) => !isBeforeContents(each));
  const kitDocuments = [...before, ...chosen.flatMap(({ slug }) => studies.get(slug) ?? []), ...after];
  const images = uniqueImages(kitDocuments);
  const documents = kitDocuments.map((each) => ({
    ...each,
    content: leadOutside(trusted(each.markup), outside),
    images: [],
  }));
  return { texts: textsOf(kit, chosen, numberFigures(documents, translatorOf(kit)), images), images };
}

function textsOf(
  kit: BookKit,
  chosen: readonly KitStudy[],
  documents: readonly BookDocument[],
  images: readonly PackageImage[],
): ChosenBook['texts'] {
  const { language, accessibilitySummary, fontFiles, coverImage } = kit;
  const metadata = combineMetadata(kit, chosen);
  const translator = translatorOf(kit);
  const identifier = combineIdentifiers(chosen.map((each) => each.identifier));
  const modified =
    chosen
      .map((each) => each.modified)
      .sort()
      .at(-1) ?? '';
  const contents = documents.flatMap(({ entry }) => entry ?? []);
  const accessibility = findAccessibility(documents);
  const figures = documents.flatMap((document) => document.figures);
  const book = { documents, contents, figures, pages: [], contentsBreaks: html``, figureBreaks: html``, accessibility };
  const packageText = packageDocument({
    ...{ identifier, modified, language, metadata, accessibility, accessibilitySummary },
    ...{ documents, images, fontFiles, coverImage, pageSource: undefined },
  });
  return [
    { name: 'content.opf', text: packageText },
    { name: 'toc.xhtml', text: navigationDocument(book, { translator }) },
    { name: 'toc.ncx', text: ncxDocument(book, identifier, metadata.title, translator) },
    { name: 'style.css', text: kit.style },
    { name: 'fonts.css', text: kit.fontStyle },
    ...documents.map((each) => ({
      name: fileOf(each),
      text: xhtmlDocument(language, each.title, each.content, each.kind),
    })),
  ];
}

const translatorOf = ({ language, words }: BookKit): Translator => ({
  language,
  t: ((key: string, values: Readonly<Record<string, unknown>> = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name]),
    )) as unknown as Translator['t'],
});

const uniqueImages = (documents: readonly KitDocument[]): PackageImage[] => [
  ...new Map(documents.flatMap(({ images }) => images).map((image) => [image.name, image])).values(),
];

/** Links to studies outside the book lead to their pages on the website. */
const leadOutside = ({ nodes }: Html, outside: ReadonlyMap<string, KitStudy>): Html =>
  fromNodes(
    mapElements(nodes, (element) => {
      const [file = '', place] = attributeOf(element, 'href')?.split('#', 2) ?? [];
      const study = outside.get(file);
      if (!study) return element;
      const section = place?.replace(studyIdPrefix(study.slug), '');
      return withAttribute(element, 'href', `${study.address}${section ? `#${section}` : ''}`);
    }),
  );
