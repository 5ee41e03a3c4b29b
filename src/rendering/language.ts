import { type Html, html, trusted } from '../markdown/html.ts';
import { renderInline } from '../markdown/render.ts';
import type { ResolvedText } from '../model/language-edition.ts';
import { foreignLanguage } from './lang-attribute.ts';

export { foreignLanguage, langAttribute } from './lang-attribute.ts';

/** A short text with its typography (quotation marks, emphasis), marked where it is in another language. */
export function inlineText(text: ResolvedText, around: string): Html {
  const rendered = trusted(renderInline(text.text, text.language));
  return foreignLanguage(text, around) === undefined
    ? rendered
    : html`<span lang="${text.language}">${rendered}</span>`;
}
