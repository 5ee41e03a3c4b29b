import { type Html, html, trusted } from '../markdown/html.ts';
import { renderInline } from '../markdown/render.ts';
import type { ResolvedText } from '../model/language-edition.ts';

/** A text's own language, where it differs from that of the text around it. */
export const foreignLanguage = (text: { readonly language: string }, around: string): string | undefined =>
  text.language === around ? undefined : text.language;

/** A `lang` attribute with a space before it, or nothing where the language is that of the text around. */
export const langAttribute = (text: { readonly language: string }, around: string): Html | undefined => {
  const language = foreignLanguage(text, around);
  return language === undefined ? undefined : html` lang="${language}"`;
};

/** A short text with its typography (quotation marks, emphasis), marked where it is in another language. */
export function inlineText(text: ResolvedText, around: string): Html {
  const rendered = trusted(renderInline(text.text, text.language));
  return foreignLanguage(text, around) === undefined
    ? rendered
    : html`<span lang="${text.language}">${rendered}</span>`;
}
