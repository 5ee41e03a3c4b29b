/** What every piece of a PDF book is made from, and the ids of its places. */
import type { Typefaces } from '../../design/fonts.ts';
import type { Translator } from '../../i18n/translator.ts';
import { standingCheck } from '../../model/accessibility-check.ts';
import { type BookSetting, isOrdinarySetting } from '../../model/book/book-setting.ts';
import type { LanguageEdition, ResolvedStudy } from '../../model/language-edition.ts';
import type { Pictures } from '../../model/picture.ts';
import type { Words } from '../../rendering/both-languages.ts';
import type { PdfCheck } from '../../schemas/types.ts';

export interface BookContext {
  readonly edition: LanguageEdition;
  /** Undefined for the whole compendium. */
  readonly study: ResolvedStudy | undefined;
  readonly setting: BookSetting;
  /** The second language of a bilingual edition. */
  readonly beside?: { readonly edition: LanguageEdition; readonly translator: Translator } | undefined;
  /** The language that this one stands beside, in the context that `secondContext` gives. */
  readonly secondTo?: string;
  readonly pictures: Pictures;
  /** What it is set in; the house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  readonly translator: Translator;
}

/** A place that the contents lead to. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly text: string;
  /** What running heads say instead of the text. */
  readonly head?: string;
  readonly language: string;
  /** The same in the second language of a bilingual edition, where that says it in other words. */
  readonly second?: Words;
  readonly children: readonly ContentsEntry[];
}

/** A piece of the book: its markup, and its line in the contents. */
export interface BookPiece {
  readonly markup: string;
  readonly entry: ContentsEntry | undefined;
}

export const studyAnchor = (slug: string): string => `study-${slug}`;
export const studyIdPrefix = (slug: string): string => `${studyAnchor(slug)}--`;
export const pieceAnchor = (slug: string): string => `book-${slug}`;
export const partAnchor = (number: number): string => `part-${number}`;

/** The studies that the book contains. */
export const studiesOf = ({ edition, study }: BookContext): readonly ResolvedStudy[] =>
  study ? [study] : edition.studies;

/** The level of a study's own heading: below its part in the compendium, the highest in a file of its own. */
export const studyLevel = ({ study }: BookContext): 1 | 2 => (study ? 1 : 2);

/** Whether this is the compendium in its usual form: it alone bears the edition's ISBN, and has what people checked. */
export const isOrdinaryBook = (context: BookContext): boolean =>
  !context.study && isOrdinarySetting(context.setting) && !isPaired(context);

/** The check by people that the book may claim. */
export const bookCheck = (context: BookContext): PdfCheck | undefined =>
  isOrdinaryBook(context) ? standingCheck(context.edition, context.edition.edition.accessibility?.pdf) : undefined;

/** The same book in the second language of a bilingual edition; undefined where there is none. */
export const secondContext = (context: BookContext): BookContext | undefined =>
  context.beside && { ...context, ...context.beside, beside: undefined, secondTo: context.edition.language };

/** Whether another language stands beside this one. */
export const isPaired = ({ beside, secondTo }: BookContext): boolean => (beside ?? secondTo) !== undefined;

/** The languages that the book is in. */
export const languagesOf = ({ edition, beside, secondTo }: BookContext): string[] =>
  [secondTo, edition.language, beside?.edition.language].filter((each) => each !== undefined);
