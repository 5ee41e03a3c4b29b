import { hyphenateMarkup, softHyphen } from '../../../language/hyphenate.ts';
import { baseLanguage } from '../../../model/language-code.ts';
import type { ResolvedText } from '../../../model/language-edition.ts';
import { foreignLanguage, langAttribute } from '../../../rendering/language.ts';
import { type Html, html, trusted } from '../../../text/html.ts';
import { plainInline, renderInline } from '../../../text/render.ts';

/**
 * A title, name or summary with its typography. Links and pictures are left out: such words often stand inside
 * a link already, where another one would break the page.
 */
export function words(text: ResolvedText, around: string): Html {
  const markup = renderInline(text.text, text.language).replace(/<\/?a\b[^>]*>/g, '');
  return foreignLanguage(text, around) === undefined
    ? trusted(markup)
    : html`<span lang="${text.language}">${trusted(markup)}</span>`;
}

/**
 * Running text and headings, whose long words may break, and mail addresses before their @; copied text is cleaned by
 * `client/clean-copy.js`.
 */
export const hyphenated = (markup: Html | string, language: string): Html =>
  withMailBreaks(hyphenateMarkup(markup.toString(), language));

/**
 * Titles are set large and read at a glance: only words that would fill a line of a phone may break, and a short word
 * does not end a line. English alone lets it.
 */
export function hyphenatedTitle(markup: Html | string, language: string): Html {
  const whole = hyphenated(markup, language).markup.replace(shorterWord, (word) => word.replaceAll(softHyphen, ''));
  if ((baseLanguage(language) ?? language) === 'en') return trusted(whole);
  return trusted(whole.replace(tagOrShortWord, (found, word) => (word ? `${word}\u00a0` : found)));
}

const shorterWord = /(?<![\p{L}\p{M}'’\u02bc\u00ad])(?:[\p{L}\p{M}'’\u02bc]\u00ad?){1,13}(?![\p{L}\p{M}'’\u02bc])/gu;
const tagOrShortWord = /<[^>]*>|(?<![\p{L}\p{M}\p{N}'’-])(\p{L}{1,2}) (?=\p{L})/gu;

/** The same for markup that has its soft hyphens: mail addresses break before their @. */
export const withMailBreaks = (markup: string): Html =>
  trusted(markup.includes('"mailto:') ? markup.replace(mailAddress, '$1<wbr />@') : markup);

const mailAddress = /(<a href="mailto:[^>]*>[^<@]*)@/g;

/** A paragraph of its own in its own language. */
export const paragraph = (text: ResolvedText, around: string, className?: string): Html =>
  html`<p${className && html` class="${className}"`}${langAttribute(text, around)}>${hyphenated(words(text, text.language), text.language)}</p>`;

/** The same without any markup, for titles of windows and descriptions. */
export const plainWords = (text: ResolvedText): string => plainInline(text.text, text.language);
