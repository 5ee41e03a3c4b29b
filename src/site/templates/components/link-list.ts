import type { ResolvedLink } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { words } from './words/words.ts';

/** The links of a study or news item, with their labels; undefined where there are none. */
export const linkList = (links: readonly ResolvedLink[], around: string): Html | undefined =>
  links.length === 0
    ? undefined
    : html`<ul>${links.map(({ url, label }) => html`<li><a href="${url}">${words(label, around)}</a></li>`)}</ul>`;
