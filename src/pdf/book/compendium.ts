/** The body of the compendium: the opening, then the parts in the order of `books/order.ts`. */
import { type BodyPiece, bodyOf } from '../../books/order.ts';
import { frontTexts } from '../../rendering/front-texts.ts';
import { fromNodes, type Html, joinHtml } from '../../text/markup/html.ts';
import { headRoom } from '../available-space.ts';
import type { Destinations } from '../file/destinations.ts';
import type { Numbering } from '../numbered-print.ts';
import { colophonPiece, partnersPiece } from './back/back-matter.ts';
import { creditsPiece } from './back/credits.ts';
import { indexPiece } from './back/index-pages.ts';
import { leadToShared } from './blocks/pairs.ts';
import type { BookContext, BookPiece, PrintedEntry } from './context.ts';
import { contentsPages } from './front/contents.ts';
import { coverPage } from './front/cover.ts';
import { figureListPiece, type ListedFigure } from './front/figure-list.ts';
import { frontPiece } from './front/front-matter.ts';
import { guidePiece } from './front/guide.ts';
import { halfTitlePages } from './front/half-title.ts';
import { imprintPage } from './front/imprint.ts';
import { shownPlaces } from './page-slot.ts';
import { partPiece } from './part.ts';
import { runningHeads } from './running-heads.ts';
import { studyPiece } from './study.ts';

export interface BookBody extends Numbering {
  readonly content: Html;
}

export function compendiumBody(context: BookContext): BookBody {
  const figures: ListedFigure[] = [];
  const pieces = bodyOf(context).flatMap((name) => bodyPieces[name](context, figures) ?? []);
  const entries = pieces.flatMap((piece) => piece.entry ?? []);
  const opening = [coverPage(context), halfTitlePages(context), imprintPage(context), contentsPages(context, entries)];
  const { nodes } = joinHtml([...opening, ...pieces.map(({ content }) => content)], '\n');
  const whole = context.beside ? leadToShared(nodes) : nodes;
  const room = headRoom(context.setting, context.beside !== undefined);
  return {
    content: fromNodes(whole),
    numbered: shownPlaces(whole),
    style: (places: Destinations) => runningHeads(entries, places, room),
  };
}

/** The list of figures comes after the parts, which number the figures of the studies. */
const bodyPieces: Readonly<
  Record<BodyPiece, (context: BookContext, figures: ListedFigure[]) => readonly BookPiece[] | BookPiece | undefined>
> = {
  front: (context) => frontTexts(context.edition.book).map((page) => frontPiece(context, page)),
  guide: guidePiece,
  parts: partPieces,
  partners: partnersPiece,
  index: indexPiece,
  figures: figureListPiece,
  credits: creditsPiece,
  colophon: colophonPiece,
};

/**
 * The page of each part, then its studies. In the contents the studies are below the part.
 * @param figures gets the figures of the studies, numbered through the book
 */
function partPieces(context: BookContext, figures: ListedFigure[]): BookPiece[] {
  return context.edition.parts.flatMap((part, at) => {
    const studies = part.studies.map((study) => studyPiece(context, study, figures));
    const lines: PrintedEntry[] = studies.flatMap((piece) => piece.entry ?? []);
    const opener = partPiece(context, at + 1, lines);
    return [opener, ...studies.map((piece) => ({ ...piece, entry: undefined }))];
  });
}
