import { type Html, html } from '../text/markup/html.ts';

/** The language of a text, if it differs from the language of the text around it. */
export const foreignLanguage = (text: { readonly language: string }, around: string): string | undefined =>
  text.language === around ? undefined : text.language;

/** A `lang` attribute with a space before it; undefined where the text around has the same language. */
export const langAttribute = (text: { readonly language: string }, around: string): Html | undefined => {
  const language = foreignLanguage(text, around);
  return language === undefined ? undefined : html` lang="${language}"`;
};
