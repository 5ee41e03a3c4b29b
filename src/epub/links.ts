/** Where links lead inside a book. Repairs links without a target. */

import { findTarget } from '../books/links.ts';
import { studyIdPrefix, studyPlace } from '../books/places.ts';
import { fromNodes } from '../text/markup/html.ts';
import { attributeOf, idsIn, type MarkupElement, mapElements, withAttribute } from '../text/markup/tree.ts';
import { type BookContext, type BookDocument, fileOf } from './book.ts';
import { finishElement } from './markup.ts';

/**
 * The address of `study:slug#section` and `page:slug`: inside the book if the book has it, else on the website;
 * undefined where there is no such study or page.
 */
export function bookLink(context: BookContext, address: string): string | undefined {
  const target = findTarget(context, address);
  if (target?.kind !== 'study') return target?.url;
  const { section, study } = target;
  return `${studyPlace(study.slug)}.xhtml${section ? `#${studyIdPrefix(study.slug)}${section}` : ''}`;
}

/**
 * Finishes all documents one by one and repairs their links. If a place does not exist (the shown language lacks the
 * section), the link leads to its document. An address that no reading system can open is removed.
 */
export function* finishDocuments(documents: readonly BookDocument[]): Generator<BookDocument> {
  const places = new Map(documents.map((each) => [fileOf(each), idsIn(each.content.nodes)]));
  for (const document of documents) {
    const mend = (address: string): string | undefined => mendAddress(address, fileOf(document), places);
    const finish = (element: MarkupElement): MarkupElement => finishElement(mendLink(element, mend));
    yield { ...document, content: fromNodes(mapElements(document.content.nodes, finish)) };
  }
}

function mendLink(element: MarkupElement, mend: (address: string) => string | undefined): MarkupElement {
  const address = element.name === 'a' ? attributeOf(element, 'href') : undefined;
  if (address === undefined) return element;
  const mended = mend(address);
  if (mended === address) return element;
  if (mended !== undefined) return withAttribute(element, 'href', mended);
  return { ...element, attributes: element.attributes.filter(([name]) => name !== 'href') };
}

function mendAddress(
  address: string,
  own: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const [file = '', place] = address.split('#', 2);
  const ids = places.get(file || own);
  if (!ids) return webAddress(address);
  if (!place) return file || own;
  return ids.has(place) ? address : file || own;
}

const openable = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A normalised address; undefined where it is invalid or of a kind that a book must not open. */
export function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!openable.has(url.protocol)) return undefined;
  return url.href.replace(/[|^`{}\\[\]]/g, (character) => encodeURIComponent(character));
}
