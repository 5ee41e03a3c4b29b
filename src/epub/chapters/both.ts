/**
 * What stands around the texts of a book: in its language and, in a bilingual one, in the second below it, each half
 * marked with its language. What both say alike is said once.
 */

import { secondContext } from '../../books/context.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ResolvedText } from '../../model/language-edition.ts';
import { inOneLine, otherWords, saySame, type Words } from '../../rendering/both-languages.ts';
import { inlineText, plainWords } from '../../rendering/language.ts';
import { type Html, type HtmlValue, html, trusted } from '../../text/markup/html.ts';
import type { BookContext, ContentsEntry } from '../book.ts';

/** @param render pieces of the book in one of its languages */
export function inBoth(context: BookContext, render: (context: BookContext) => HtmlValue): Html {
  const first = html`${render(context)}`;
  const second = secondContext(context);
  const other = second && html`${render(second)}`;
  if (!other?.markup.trim() || saySame(first, other)) return first;
  return html`${first.markup && html`<div lang="${context.edition.language}">${first}</div>`}
<div class="second" lang="${second?.edition.language}">${other}</div>`;
}

/** Entries of a list, each with its words in both languages. @param render the entries, as many in both */
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

/** Words of the builder for places that hold plain words only. */
export const oneLine = ({ translator, beside }: BookContext, wordsOf: WordsOf): string =>
  inOneLine(wordsOf(translator), beside && wordsOf(beside.translator), translator);

/** A heading in the builder's words. */
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

/**
 * A title in a line of its own for each language, as a list or a link has it.
 * @param around the language of the book
 */
export function titleInBoth(title: ResolvedText, second: ResolvedText | undefined, around: string): Html {
  const first = inlineText(title, around);
  if (!second || !otherWords(plainWords(title), plainWords(second))) return first;
  return html`<span lang="${title.language}">${inlineText(title, title.language)}</span> <span class="second-line" lang="${second.language}">${inlineText(second, second.language)}</span>`;
}

/** The words of a title in both languages, for the contents and the document's name. */
export function titleWords(
  { translator }: BookContext,
  title: ResolvedText,
  second: ResolvedText | undefined,
): Words & Pick<ContentsEntry, 'second'> & { readonly title: string } {
  const words = plainWords(title);
  const other = otherWords(words, second && plainWords(second));
  return { ...words, ...(other && { second: other }), title: inOneLine(words.text, other?.text, translator) };
}

/** A line of the contents in the builder's words. */
export function lineInBoth(
  { edition, translator, beside }: BookContext,
  wordsOf: WordsOf,
): Words & Pick<ContentsEntry, 'second'> {
  const words = { text: wordsOf(translator), language: edition.language };
  const other = otherWords(words, beside && { text: wordsOf(beside.translator), language: beside.edition.language });
  return { ...words, ...(other && { second: other }) };
}
