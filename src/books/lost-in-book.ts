/** Finds words of studies and of texts for the book that a book does not show. */
import type { ResolvedItem } from '../model/language-edition.ts';
import type { Problem } from '../problems/problem.ts';
import { lostWords, wordsLost } from '../proof/lost-words.ts';
import { readShownWords, type ShownWords } from '../proof/shown-words.ts';
import type { BookContext } from './context.ts';
import { isPaired, secondContext, studiesOf } from './context.ts';
import { studyPlace } from './places.ts';

/** The place of a text in the book: its id, and the prefixes of the ids in it. */
interface Placed {
  readonly item: ResolvedItem;
  readonly place: string;
  readonly prefixes: readonly string[];
}

/** @param anchorOf returns the id of a text that editors write for the book */
function placedIn(context: BookContext, anchorOf: (slug: string) => string): Placed[] {
  return [context, secondContext(context)].flatMap((each) => {
    if (!each) return [];
    // In an EPUB the second text has its own ids. A text that is the same in both languages appears once.
    const prefixes = (place: string): string[] =>
      each.secondTo ? [`${place}--${each.edition.language}--`, `${place}--`] : [`${place}--`];
    const studies = studiesOf(each).map((item) => ({
      item,
      place: studyPlace(item.slug),
      prefixes: prefixes(studyPlace(item.slug)),
    }));
    const texts = (each.study ? [] : each.edition.book).map((item) => ({
      item,
      place: anchorOf(item.slug),
      prefixes: prefixes(anchorOf(item.slug)),
    }));
    return [...studies, ...texts];
  });
}

/** Words that are missing in one document with the whole book. */
export function lostInDocument(
  context: BookContext,
  anchorOf: (slug: string) => string,
  markup: string,
  where: string,
): Problem[] {
  const placed = placedIn(context, anchorOf);
  const shown = readShownWords(markup);
  const isShort = placed.length === 1;
  const starts = placed
    .map(({ place }) => ({ place, at: shown.places.get(place) ?? -1 }))
    .toSorted((a, b) => a.at - b.at);
  return placed.flatMap(({ item, place, prefixes }) => {
    const at = shown.places.get(place) ?? -1;
    const end = isShort ? undefined : starts.find((each) => each.at > at)?.place;
    return wordsLost(lostWords(item, shown, { prefixes, start: place, end, isPaired: isPaired(context) }), where);
  });
}

/**
 * Words that are missing in the documents of a book. Each text has its own document.
 * @param documents by id
 */
export function lostInDocuments(
  context: BookContext,
  anchorOf: (slug: string) => string,
  documents: readonly { readonly id: string; readonly content: { readonly markup: string } }[],
  where: string,
): Problem[] {
  const byId = new Map(documents.map(({ id, content }) => [id, content]));
  const known = new Map<string, ShownWords>();
  return placedIn(context, anchorOf).flatMap(({ item, place, prefixes }) => {
    const shown = known.get(place) ?? readShownWords(byId.get(place)?.markup ?? '');
    known.set(place, shown);
    return wordsLost(lostWords(item, shown, { prefixes, isPaired: isPaired(context) }), where);
  });
}
