/** What a book is made of, as plain data: the documents in reading order, and what the package says of them. */
import type { Typefaces } from '../design/fonts.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PageStart } from '../model/book/page-start.ts';
import type { LanguageEdition, ResolvedStudy } from '../model/language-edition.ts';
import type { Pictures, RasterPicture } from '../model/picture.ts';
import type { Words } from '../rendering/both-languages.ts';
import type { Html } from '../text/html.ts';

/** The whole compendium, or one of its studies, in one language. */
export interface BookContext {
  readonly edition: LanguageEdition;
  /** Undefined for the whole compendium. */
  readonly study: ResolvedStudy | undefined;
  readonly pictures: Pictures;
  /** What it is set in; the house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  readonly translator: Translator;
  /** What each page of the PDF of the same book begins with; undefined where that PDF is not known. */
  readonly pageStarts?: readonly PageStart[] | undefined;
  /** False for a book without typefaces of its own: it is smaller, and set in the reader's. */
  readonly embedFonts?: boolean | undefined;
  /** The language whose texts stand beside the edition's own in a bilingual book. */
  readonly beside?: { readonly edition: LanguageEdition; readonly translator: Translator } | undefined;
  /** The language that this one stands beside, in the context that `secondContext` gives. */
  readonly secondTo?: string;
}

/** The same book in the second language of a bilingual one; undefined where there is none. */
export function secondContext(context: BookContext): BookContext | undefined {
  const { beside, edition, study } = context;
  if (!beside) return undefined;
  const other = study && beside.edition.studies.find(({ slug }) => slug === study.slug);
  return { ...context, ...beside, study: other, beside: undefined, secondTo: edition.language };
}

/** A line of the contents: words in a language, and where they lead. */
export interface ContentsEntry {
  readonly text: string;
  readonly language: string;
  /** The same in the second language of a bilingual book. */
  readonly second?: Words | undefined;
  /** Relative to the book's folder: `study-six-libraries.xhtml#study-six-libraries--results`. */
  readonly address: string;
  /** Of a figure: its number through the book, which its line names before its words. */
  readonly number?: number;
  /** What marks the pages of the printed edition that begin with the line. */
  readonly breaks?: Html;
  readonly children: readonly ContentsEntry[];
}

/** Whether another language stands beside this one. */
export const isPaired = ({ beside, secondTo }: BookContext): boolean => (beside ?? secondTo) !== undefined;

export type DocumentKind =
  | 'cover'
  | 'title-page'
  | 'imprint'
  | 'text'
  | 'part'
  | 'study'
  | 'partners'
  | 'index'
  | 'credits'
  | 'colophon';

/** One XHTML file. */
export interface BookDocument {
  /** ASCII, begins with a letter, unique in the book; the file is `${id}.xhtml`. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** What stands inside `<body>`. */
  readonly content: Html;
  /** Its line in the contents; undefined for what the contents do not list. */
  readonly entry: ContentsEntry | undefined;
  readonly figures: readonly ContentsEntry[];
  readonly images: readonly RasterPicture[];
}

/** A file that is put into the book as it is. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const fileOf = (document: Pick<BookDocument, 'id'>): string => `${document.id}.xhtml`;

/** The address of a photograph's file, seen from the documents. */
export const imageAddress = (name: string): string => `images/${name}`;

/** The studies that the book contains. */
export const studiesOf = ({ edition, study }: BookContext): readonly ResolvedStudy[] =>
  study ? [study] : edition.studies;

/** A study as a language of the book has it: both have the same ones. */
export const studyIn = ({ edition }: Pick<BookContext, 'edition'>, study: ResolvedStudy): ResolvedStudy =>
  edition.studies.find(({ slug }) => slug === study.slug) ?? study;

/** The document that holds a study, and the beginning of every id in it. */
export const studyDocument = (slug: string): string => `study-${slug}`;
export const studyIdPrefix = (slug: string): string => `${studyDocument(slug)}--`;
