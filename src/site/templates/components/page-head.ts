import type { ResolvedItem } from '../../../model/language-edition.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { PageContext } from '../../plan/site.ts';
import { notices } from './studies/notices.ts';
import { hyphenatedTitle, paragraph, words } from './words/words.ts';

/** The head of a text: what it belongs to, title, summary, origin. */
export function articleHead(item: ResolvedItem, context: PageContext, kicker?: Html): Html {
  const { title, summary } = item;
  return html`<header class="page-head">${kicker && html`<p class="kicker">${kicker}</p>\n`}<h1${langAttribute(title, context.language)}>${hyphenatedTitle(words(title, title.language), title.language)}</h1>
${summary && paragraph(summary, context.language, 'lead')}
${notices(item, context)}</header>`;
}

/** The heading and description of a list page. @param below markup below both */
export const listHead = (title: string, description: string, below?: Html): Html =>
  html`<header class="page-head"><h1>${title}</h1><p class="lead">${description}</p>${below}</header>`;
