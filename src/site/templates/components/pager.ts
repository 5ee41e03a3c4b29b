import type { ResolvedItem } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { words } from './words/words.ts';

export interface PagerLink {
  readonly label: string;
  readonly href: string;
  readonly item: ResolvedItem;
}

/** Links to the previous and next page; undefined where there are none. */
export function pager(label: string, links: readonly [PagerLink | undefined, PagerLink | undefined], around: string) {
  if (!links[0] && !links[1]) return undefined;
  return html`<nav class="pager" aria-label="${label}"><div class="pager-links">${pagerLink(links[0], 'previous', around)}${pagerLink(links[1], 'next', around)}</div></nav>`;
}

const pagerLink = (link: PagerLink | undefined, rel: 'previous' | 'next', around: string): Html | undefined =>
  link &&
  html`<a class="pager-${rel}" href="${link.href}"><span class="label">${link.label}</span> <span class="title">${words(link.item.title, around)}</span></a>`;
