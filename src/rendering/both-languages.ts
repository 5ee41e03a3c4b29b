/**
 * What a bilingual book says in both its languages, each half marked with its own. Words that are the same in both are
 * said once. Pure; without Markdown, which a reader's browser need not load.
 */
import type { Translator } from '../i18n/translator.ts';
import { boundText } from '../markdown/bound-hyphens.ts';
import { type Html, html } from '../markdown/html.ts';
import type { ResolvedText } from '../model/language-edition.ts';
import { renderSentence } from './sentence.ts';

/** Plain words in a language. */
export type Words = Pick<ResolvedText, 'text' | 'language'>;

/** The second words; undefined where there are none, or none that the first do not say. */
export const otherWords = (first: Words, second: Words | undefined): Words | undefined =>
  second && second.text !== first.text ? second : undefined;

/** Both in one line of plain words, for places that have no room for two: bookmarks, catalogues. */
export const inOneLine = (first: string, second: string | undefined, { t }: Translator): string =>
  second === undefined || second === first ? first : t('book:bilingual.both', { first, second });

/** The same as markup; the second half has its language. @param around the language of the first */
export function inOneLineMarkup(first: Words, second: Words | undefined, translator: Translator): Html {
  if (!otherWords(first, second) || !second) return boundText(first.text);
  const half = ({ text, language }: Words): Html => html`<span lang="${language}">${boundText(text)}</span>`;
  return renderSentence((one = '', other = '') => inOneLine(one, other, translator), half(first), half(second));
}

/** Whether two pieces of markup say the same: languages and addresses do not count, pictures do. */
export const saySame = (a: Html, b: Html): boolean => a.markup === b.markup || (says(a) !== '' && says(a) === says(b));

const says = ({ markup }: Html): string => (markup.includes('<svg ') ? markup : wordsIn(markup));

/** The words of a markup as they are read: without soft hyphens. */
export const wordsIn = (markup: string): string =>
  markup
    .replace(/<br \/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof characters) => characters[name])
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();

const characters = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
