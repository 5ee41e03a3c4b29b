/** The data that every part of a PDF book is made from, and ids of places in it. */

import type { ContentsEntry } from '../../books/contents.ts';
import { isPaired, type BookContext as SharedContext } from '../../books/context.ts';
import type { Typefaces } from '../../design/fonts.ts';
import { standingCheck } from '../../model/accessibility-check.ts';
import { type BookSetting, isOrdinarySetting } from '../../model/book/book-setting.ts';
import type { PdfCheck } from '../../schemas/types.ts';
import type { Html } from '../../text/markup/html.ts';

export interface BookContext extends SharedContext {
  /** The house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  readonly setting: BookSetting;
}

export type PrintedEntry = ContentsEntry<{
  readonly anchor: string;
  /** The text of running heads, if it differs. */
  readonly head?: string;
}>;

export interface BookPiece {
  readonly content: Html;
  readonly entry: PrintedEntry | undefined;
}

export const pieceAnchor = (slug: string): string => `book-${slug}`;

/** The level of a study's heading: below its part in the compendium, the highest in a single study's file. */
export const studyLevel = ({ study }: BookContext): 1 | 2 => (study ? 1 : 2);

/**
 * Whether this is the compendium in its ordinary form. Only this form has the edition's ISBN and the check by people.
 */
export const isOrdinaryBook = (context: BookContext): boolean =>
  !context.study && isOrdinarySetting(context.setting) && !isPaired(context);

/** The check by people that the book may claim. */
export const bookCheck = (context: BookContext): PdfCheck | undefined =>
  isOrdinaryBook(context) ? standingCheck(context.edition, context.edition.entry.accessibility?.pdf) : undefined;
