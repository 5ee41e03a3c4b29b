/** The body of the compendium: cover, imprint, contents, foreword and introduction, parts with studies, partners, colophon. */
import { colophonPiece, partnersPiece } from './back-matter.ts';
import { contentsAnchors, contentsPages } from './contents.ts';
import { type BookContext, type BookPiece, type ContentsEntry, studiesOf, studyPageName } from './context.ts';
import { coverPage } from './cover.ts';
import { frontPages, frontPiece } from './front-matter.ts';
import { imprintPage } from './imprint.ts';
import { partPiece } from './part.ts';
import { studyPiece } from './study.ts';

export interface BookBody {
  readonly markup: string;
  /** The places whose page numbers stand in the contents. */
  readonly numbered: readonly string[];
}

export function compendiumBody(context: BookContext): BookBody {
  const { edition } = context;
  const front = frontPages(edition.book).map((page) => frontPiece(context, page));
  const parts = partPieces(context);
  const back = [...(edition.partners.length > 0 ? [partnersPiece(context)] : []), colophonPiece(context)];
  const pieces = [...front, ...parts, ...back];
  const entries = pieces.flatMap((piece) => piece.entry ?? []);
  const opening = [coverPage(context), imprintPage(context), contentsPages(context, entries)];
  const markup = [...opening, ...pieces].map((piece) => piece.markup).join('\n');
  return { markup, numbered: contentsAnchors(entries) };
}

/** Each part's page followed by its studies; the studies' lines stand below the part's in the contents. */
function partPieces(context: BookContext): BookPiece[] {
  const order = studiesOf(context);
  return context.edition.parts.flatMap((part, at) => {
    const studies = part.studies.map((study) => studyPiece(context, study, studyPageName(order.indexOf(study))));
    const lines: ContentsEntry[] = studies.flatMap((piece) => piece.entry ?? []);
    const opener = partPiece(context, part, at + 1, lines);
    return [opener, ...studies.map((piece) => ({ ...piece, entry: undefined }))];
  });
}
