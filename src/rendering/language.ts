import type { ResolvedText } from '../model/language-edition.ts';
import { boundText } from '../text/bound-hyphens.ts';
import { plainInline, plainResolved, renderInline } from '../text/inline.ts';
import { type Html, html } from '../text/markup/html.ts';
import { type Half, otherWords } from './both-languages.ts';
import { foreignLanguage } from './lang-attribute.ts';

export { foreignLanguage, langAttribute } from './lang-attribute.ts';

/** A short text with its typography (quotation marks, emphasis). Another language is marked. */
export function inlineText(text: ResolvedText, around: string): Html {
  const rendered = renderInline(text.text, text.language);
  return foreignLanguage(text, around) === undefined
    ? rendered
    : html`<span lang="${text.language}">${rendered}</span>`;
}

/** A short text without emphasis and links, for names inside sentences. Another language is marked. */
export function plainText(text: ResolvedText, around: string): Html {
  const words = boundText(plainInline(text.text, text.language));
  return foreignLanguage(text, around) === undefined ? words : html`<span lang="${text.language}">${words}</span>`;
}

/**
 * A title with its typography, in both languages of a bilingual book.
 * @param around the language of the text around
 * @param setHalves joins the two halves of a line
 */
export function titleInBoth(
  title: ResolvedText,
  second: ResolvedText | undefined,
  around: string,
  setHalves: (first: Half, second: Half) => Html,
): Html {
  if (!second || !otherWords(plainResolved(title), plainResolved(second))) return inlineText(title, around);
  const half = (text: ResolvedText): Half => ({ language: text.language, words: inlineText(text, text.language) });
  return setHalves(half(title), half(second));
}
