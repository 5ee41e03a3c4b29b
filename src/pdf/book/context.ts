/** What every piece of a PDF book is made from, and the ids of its places. */

import type { ContentsEntry } from '../../books/contents.ts';
import { isPaired, type BookContext as SharedContext } from '../../books/context.ts';
import type { Typefaces } from '../../design/fonts.ts';
import { standingCheck } from '../../model/accessibility-check.ts';
import { type BookSetting, isOrdinarySetting } from '../../model/book/book-setting.ts';
import type { PdfCheck } from '../../schemas/types.ts';
import type { Html } from '../../text/markup/html.ts';

/** A book as it is printed. */
export interface BookContext extends SharedContext {
  /** What it is set in; the house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  readonly setting: BookSetting;
}

/** A line of the contents in a PDF. */
export type PrintedEntry = ContentsEntry<{
  /** The id of the heading. */
  readonly anchor: string;
  /** What running heads say instead of the text. */
  readonly head?: string;
}>;

/** A piece of the book, and its line in the contents. */
export interface BookPiece {
  readonly content: Html;
  readonly entry: PrintedEntry | undefined;
}

export const pieceAnchor = (slug: string): string => `book-${slug}`;

/** The level of a study's own heading: below its part in the compendium, the highest in a file of its own. */
export const studyLevel = ({ study }: BookContext): 1 | 2 => (study ? 1 : 2);

/** Whether this is the compendium in its usual form: it alone bears the edition's ISBN, and has what people checked. */
export const isOrdinaryBook = (context: BookContext): boolean =>
  !context.study && isOrdinarySetting(context.setting) && !isPaired(context);

/** The check by people that the book may claim. */
export const bookCheck = (context: BookContext): PdfCheck | undefined =>
  isOrdinaryBook(context) ? standingCheck(context.edition, context.edition.entry.accessibility?.pdf) : undefined;
