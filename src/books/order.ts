/**
 * The parts of a book and their order. PDF and EPUB both follow it: so the EPUB can tell where the printed pages begin.
 * Pure.
 */
import { type BookContext, secondContext } from './context.ts';

/** The parts before the contents. In print the title page is a half title after an empty page. */
export const opening = ['cover', 'title-page', 'imprint'] as const;

/**
 * The parts after the contents of the compendium. `front`: texts that editors write for the book; `parts`: the parts
 * with their studies.
 */
export const body = ['front', 'guide', 'parts', 'partners', 'index', 'figures', 'credits', 'colophon'] as const;
export type BodyPiece = (typeof body)[number];

/**
 * Parts that an EPUB has no document for. It needs no guide to printing, and its list of figures is in the contents
 * file, where reading systems look for it.
 */
export const onlyInPrint = ['guide', 'figures'] as const satisfies readonly BodyPiece[];
export type EpubPiece = Exclude<BodyPiece, (typeof onlyInPrint)[number]>;

/**
 * The parts of a PDF with one study. The EPUB of one study has the opening, the contents, the study and the colophon.
 */
export const printedStudy = ['banner', 'study', 'imprint'] as const;

/** The parts of this compendium, in order. */
export const bodyOf = (context: BookContext): BodyPiece[] => body.filter((piece) => isThere(context, piece));

/** The parts of this compendium that an EPUB has, in order. */
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
