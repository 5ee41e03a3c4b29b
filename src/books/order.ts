/**
 * What a book contains, in which order: the printed book and the EPUB both follow it, and the EPUB knows by it what the
 * pages of the print begin with. Pure.
 */
import { type BookContext, secondContext } from './context.ts';

/** Before the contents. In print the title page is a half title, behind the empty inside of the cover. */
export const opening = ['cover', 'title-page', 'imprint'] as const;

/** What follows the contents of the compendium. `front`: what editors write for the book; `parts`: with their studies. */
export const body = ['front', 'guide', 'parts', 'partners', 'index', 'figures', 'credits', 'colophon'] as const;
export type BodyPiece = (typeof body)[number];

/**
 * What an EPUB has no document of its own for: it needs no guide to print, and lists its figures behind the contents,
 * where reading systems look for them.
 */
export const onlyInPrint = ['guide', 'figures'] as const satisfies readonly BodyPiece[];
export type EpubPiece = Exclude<BodyPiece, (typeof onlyInPrint)[number]>;

/** A study in a PDF of its own; its EPUB has the opening, the contents, the study and the colophon. */
export const printedStudy = ['banner', 'study', 'imprint'] as const;

/** The pieces that this compendium has, in order. */
export const bodyOf = (context: BookContext): BodyPiece[] => body.filter((piece) => isThere(context, piece));

/** The same for an EPUB. */
export const epubBodyOf = (context: BookContext): EpubPiece[] => bodyOf(context).filter(isInEpub);

const isInEpub = (piece: BodyPiece): piece is EpubPiece => !onlyInPrint.some((each) => each === piece);

function isThere(context: BookContext, piece: BodyPiece): boolean {
  const editions = [context, secondContext(context)].flatMap((each) => each?.edition ?? []);
  const studies = editions.flatMap((edition) => edition.studies);
  if (piece === 'partners') return editions.some(({ partners }) => partners.length > 0);
  if (piece === 'credits') return studies.some(({ translation }) => translation !== undefined);
  if (piece !== 'index') return true;
  return studies.some(
    ({ partners, topics, place, facts }) => partners.length + topics.length + facts.countries.length > 0 || place,
  );
}
