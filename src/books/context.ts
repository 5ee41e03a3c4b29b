/** The data that every part of a book is made from, in print and in an EPUB. Pure. */

import type { Translator } from '../i18n/translator.ts';
import type { LanguageEdition, ResolvedItem, ResolvedStudy } from '../model/language-edition.ts';
import type { Pictures } from '../model/picture.ts';

/** The whole compendium or one study, in one language or two. */
export interface BookContext {
  readonly edition: LanguageEdition;
  /** Undefined for the whole compendium. */
  readonly study: ResolvedStudy | undefined;
  readonly pictures: Pictures;
  readonly translator: Translator;
  /** The second language of a bilingual book. */
  readonly beside?: { readonly edition: LanguageEdition; readonly translator: Translator } | undefined;
  /** Set in the context that `secondContext` gives: the first language of the book. */
  readonly secondTo?: string;
}

/** The same book in its second language; undefined for a book in one language. */
export function secondContext<Context extends BookContext>(context: Context): Context | undefined {
  const { beside, edition, study } = context;
  if (!beside) return undefined;
  const other = study && beside.edition.studies.find(({ slug }) => slug === study.slug);
  return { ...context, ...beside, study: other, beside: undefined, secondTo: edition.language };
}

/** Whether the book has two languages. */
export const isPaired = ({ beside, secondTo }: Pick<BookContext, 'beside' | 'secondTo'>): boolean =>
  (beside ?? secondTo) !== undefined;

export const studiesOf = ({ edition, study }: Pick<BookContext, 'edition' | 'study'>): readonly ResolvedStudy[] =>
  study ? [study] : edition.studies;

/** The same study in another language of the book. */
export const studyIn = ({ edition }: Pick<BookContext, 'edition'>, study: ResolvedStudy): ResolvedStudy =>
  edition.studies.find(({ slug }) => slug === study.slug) ?? study;

/** The languages of the book, the first one first. */
export const languagesOf = ({
  edition,
  beside,
  secondTo,
}: Pick<BookContext, 'edition' | 'beside' | 'secondTo'>): string[] =>
  [secondTo, edition.language, beside?.edition.language].filter((each) => each !== undefined);

/** Every text in the book, in both languages of a bilingual book. */
export const textsOf = (context: BookContext): ResolvedItem[] =>
  [context, secondContext(context)].flatMap((each) =>
    each ? [...studiesOf(each), ...(each.study ? [] : each.edition.book)] : [],
  );
