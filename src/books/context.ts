/** What every piece of a book is made from, printed or as an EPUB: the frame that both share. Pure. */

import type { Translator } from '../i18n/translator.ts';
import type { LanguageEdition, ResolvedItem, ResolvedStudy } from '../model/language-edition.ts';
import type { Pictures } from '../model/picture.ts';

/** The whole compendium, or one of its studies, in one language or two. */
export interface BookContext {
  readonly edition: LanguageEdition;
  /** Undefined for the whole compendium. */
  readonly study: ResolvedStudy | undefined;
  readonly pictures: Pictures;
  readonly translator: Translator;
  /** The second language of a bilingual book. */
  readonly beside?: { readonly edition: LanguageEdition; readonly translator: Translator } | undefined;
  /** The language that this one is beside, in the context that `secondContext` gives. */
  readonly secondTo?: string;
}

/** The same book in the second language of a bilingual one; undefined where there is none. */
export function secondContext<Context extends BookContext>(context: Context): Context | undefined {
  const { beside, edition, study } = context;
  if (!beside) return undefined;
  const other = study && beside.edition.studies.find(({ slug }) => slug === study.slug);
  return { ...context, ...beside, study: other, beside: undefined, secondTo: edition.language };
}

/** Whether another language is beside this one. */
export const isPaired = ({ beside, secondTo }: Pick<BookContext, 'beside' | 'secondTo'>): boolean =>
  (beside ?? secondTo) !== undefined;

/** The studies that the book contains. */
export const studiesOf = ({ edition, study }: Pick<BookContext, 'edition' | 'study'>): readonly ResolvedStudy[] =>
  study ? [study] : edition.studies;

/** A study as a language of the book has it: both have the same ones. */
export const studyIn = ({ edition }: Pick<BookContext, 'edition'>, study: ResolvedStudy): ResolvedStudy =>
  edition.studies.find(({ slug }) => slug === study.slug) ?? study;

/** The languages that the book is in, the first one first. */
export const languagesOf = ({
  edition,
  beside,
  secondTo,
}: Pick<BookContext, 'edition' | 'beside' | 'secondTo'>): string[] =>
  [secondTo, edition.language, beside?.edition.language].filter((each) => each !== undefined);

/** Every text that the book shows, in both its languages where it has two. */
export const textsOf = (context: BookContext): ResolvedItem[] =>
  [context, secondContext(context)].flatMap((each) =>
    each ? [...studiesOf(each), ...(each.study ? [] : each.edition.book)] : [],
  );
