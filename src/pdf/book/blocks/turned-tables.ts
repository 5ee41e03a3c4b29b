/** Tables on turned pages of their own, and the text around them. */

import { langAttribute } from '../../../rendering/language.ts';
import { renderSentence } from '../../../rendering/sentence.ts';
import { type Html, html, trusted } from '../../../text/html.ts';
import type { BookContext } from '../context.ts';
import { captionPattern, withoutCalls } from './tables.ts';

const turnedPattern = /<div class="turned">[\s\S]*?<\/div>\s*/g;
const turnedAtEnd = /(?:<div class="turned">(?:(?!<\/div>)[\s\S])*<\/div>\s*)+$/;

/**
 * A text without its turned tables, and these: it goes on where one stood, and says that the table follows behind it,
 * so that the page before the table is filled.
 */
export function setTurnedBehind(
  context: BookContext,
  markup: string,
  language: string,
): { readonly text: string; readonly behind: string } {
  const [atEnd = ''] = turnedAtEnd.exec(markup) ?? [];
  const body = markup.slice(0, markup.length - atEnd.length);
  const tables = body.match(turnedPattern) ?? [];
  if (tables.length === 0) return { text: markup, behind: '' };
  const text = body.replace(turnedPattern, (table) => tableNotice(context, table, language).markup);
  return { text, behind: tables.join('') + atEnd };
}

function tableNotice({ translator }: BookContext, table: string, language: string): Html {
  const { t } = translator;
  const [, words] = captionPattern.exec(table) ?? [];
  const name = words && trusted(withoutCalls(words));
  const sentence = name
    ? renderSentence((caption = '') => t('book:table.behind', { caption }), name)
    : t('book:table.behindUnnamed');
  return html`<p${langAttribute(translator, language)}>${sentence}</p>\n`;
}
