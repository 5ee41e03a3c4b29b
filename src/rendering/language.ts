import type { ResolvedText } from '../model/language-edition.ts';
import { boundText } from '../text/bound-hyphens.ts';
import { type Html, html } from '../text/markup/html.ts';
import { plainInline, renderInline } from '../text/render.ts';
import type { Words } from './both-languages.ts';
import { foreignLanguage } from './lang-attribute.ts';

export { foreignLanguage, langAttribute } from './lang-attribute.ts';

/** A short text with its typography (quotation marks, emphasis), marked where it is in another language. */
export function inlineText(text: ResolvedText, around: string): Html {
  const rendered = renderInline(text.text, text.language);
  return foreignLanguage(text, around) === undefined
    ? rendered
    : html`<span lang="${text.language}">${rendered}</span>`;
}

/** The plain words of a short text. */
export const plainWords = ({ text, language }: ResolvedText): Words => ({
  text: plainInline(text, language),
  language,
});

/** A short text without emphasis and links, marked where it is in another language: a name inside a sentence. */
export function plainText(text: ResolvedText, around: string): Html {
  const words = boundText(plainInline(text.text, text.language));
  return foreignLanguage(text, around) === undefined ? words : html`<span lang="${text.language}">${words}</span>`;
}
