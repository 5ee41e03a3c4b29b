/**
 * Functions for labels and titles around the texts of a book. In a bilingual book the second language follows below the
 * first, each half marked with its language; what is the same in both appears once.
 */

import { secondContext } from '../../books/context.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { LocalText, ResolvedText } from '../../model/language-edition.ts';
import { type Half, inOneLine, otherWords, saySame } from '../../rendering/both-languages.ts';
import { plainResolved } from '../../text/inline.ts';
import { type Html, type HtmlValue, html, trusted } from '../../text/markup/html.ts';
import type { BookContext, EpubEntry } from '../book.ts';

/** @param render makes a part of the book in the language of the context */
export function inBoth(context: BookContext, render: (context: BookContext) => HtmlValue): Html {
  const first = html`${render(context)}`;
  const second = secondContext(context);
  const other = second && html`${render(second)}`;
  if (!other?.markup.trim() || saySame(first, other)) return first;
  return html`${first.markup && html`<div lang="${context.edition.language}">${first}</div>`}
<div class="second" lang="${second?.edition.language}">${other}</div>`;
}

/** Entries of a list, each in both languages. @param render makes the entries, equally many in both */
export function itemsInBoth(context: BookContext, render: (context: BookContext) => readonly Html[]): Html[] {
  const second = secondContext(context);
  const others = second ? render(second) : [];
  return render(context).map((item, at) => {
    const other = others[at];
    if (!other || saySame(item, other)) return html`<li>${item}</li>`;
    return html`<li><div lang="${context.edition.language}">${item}</div><div class="second" lang="${second?.edition.language}">${other}</div></li>`;
  });
}

type WordsOf = (translator: Translator) => string;

/** A string of the builder as plain text, for places without markup. */
export const oneLine = ({ translator, beside }: BookContext, wordsOf: WordsOf): string =>
  inOneLine(wordsOf(translator), beside && wordsOf(beside.translator), translator);

/** A heading with a string of the builder. */
export function headingInBoth(
  { translator, beside }: BookContext,
  level: 1 | 2,
  wordsOf: WordsOf,
  attributes?: HtmlValue,
): Html {
  const name = trusted(`h${level}`);
  const words = wordsOf(translator);
  const other = beside && wordsOf(beside.translator);
  return html`<${name}${attributes}>${words}</${name}>${other !== undefined && other !== words && html`\n<p class="second-title" lang="${beside?.edition.language}">${other}</p>`}`;
}

/** A line for each language, for lists and links. */
export const linesInBoth = (first: Half, second: Half): Html =>
  html`<span lang="${first.language}">${first.words}</span> <span class="second-line" lang="${second.language}">${second.words}</span>`;

/** The words of a title in both languages, for the contents and the document's name. */
export function titleWords(
  { translator }: BookContext,
  title: ResolvedText,
  second: ResolvedText | undefined,
): LocalText & Pick<EpubEntry, 'second'> & { readonly title: string } {
  const words = plainResolved(title);
  const other = otherWords(words, second && plainResolved(second));
  return { ...words, ...(other && { second: other }), title: inOneLine(words.text, other?.text, translator) };
}

/** A line of the contents with a string of the builder. */
export function lineInBoth(
  { edition, translator, beside }: BookContext,
  wordsOf: WordsOf,
): LocalText & Pick<EpubEntry, 'second'> {
  const words = { text: wordsOf(translator), language: edition.language };
  const other = otherWords(words, beside && { text: wordsOf(beside.translator), language: beside.edition.language });
  return { ...words, ...(other && { second: other }) };
}
