/**
 * Functions for bilingual books: each half is marked with its language, and words that are the same in both appear
 * once. Pure, and without Markdown, so that browsers load less.
 */
import type { Translator } from '../i18n/translator.ts';
import type { LocalText } from '../model/language-edition.ts';
import { boundText } from '../text/bound-hyphens.ts';
import { type Html, type HtmlValue, html } from '../text/markup/html.ts';
import { hasElement, type MarkupElement, type MarkupNode, textOf } from '../text/markup/tree.ts';
import { renderSentence } from './sentence.ts';

/** The second words; undefined where there are none or they equal the first. */
export const otherWords = (first: LocalText, second: LocalText | undefined): LocalText | undefined =>
  second && second.text !== first.text ? second : undefined;

/** Both in one line of plain words, where there is no room for two: bookmarks, catalogues. */
export const inOneLine = (first: string, second: string | undefined, { t }: Translator): string =>
  second === undefined || second === first ? first : t('book:bilingual.both', { first, second });

export interface Half {
  readonly language: string;
  readonly words: HtmlValue;
}

/** Both in one line of markup, each half with its language. */
export const inOneLineMarkup = (first: LocalText, second: LocalText | undefined, translator: Translator): Html =>
  halvesInOneLine(halfOf(first), second && halfOf(second), translator);

const halfOf = ({ text, language }: LocalText): Half => ({ language, words: boundText(text) });

export function halvesInOneLine(first: Half, second: Half | undefined, translator: Translator): Html {
  const alone = html`${first.words}`;
  if (!second || html`${second.words}`.markup === alone.markup) return alone;
  const [one, other] = [first, second].map(({ language, words }) => html`<span lang="${language}">${words}</span>`);
  return renderSentence((a = '', b = '') => inOneLine(a, b, translator), one, other);
}

/** Whether two pieces of markup show the same words and pictures. Languages and addresses do not count. */
export const saySame = (a: Html, b: Html): boolean => a.markup === b.markup || (says(a) !== '' && says(a) === says(b));

const says = ({ nodes, markup }: Html): string => (hasElement(nodes, isDrawing) ? markup : wordsOf(nodes));
const isDrawing = ({ name }: MarkupElement): boolean => name === 'svg';

/** The words of nodes without soft hyphens. */
export const wordsOf = (nodes: readonly MarkupNode[]): string =>
  textOf(nodes).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
