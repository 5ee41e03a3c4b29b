import type { ResolvedFunder, ResolvedText } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkToPage } from '../../plan/links.ts';
import type { PageContext } from '../../plan/site.ts';
import { logo } from './pictures/logo.ts';
import { paragraph, words } from './words/words.ts';

/**
 * A funder's emblem, acknowledgement and disclaimer, word for word. @param id the prefix of the emblem's ids on the
 * page
 */
export function funderStatement(funder: ResolvedFunder, { site, language }: PageContext, id: string): Html {
  const said: (ResolvedText | undefined)[] = [funder.acknowledgement, funder.disclaimer];
  const emblem = logo(funder.facts.emblem, `${id}-${funder.id}`, site);
  return html`<div class="funder">${emblem}${said.map((text) => text && paragraph(text, language))}</div>`;
}

/**
 * The funders of the subject of a page. A funder of the whole publication has a statement at the end of every page, so
 * here it gets only a link.
 */
export const fundersNamed = (funders: readonly ResolvedFunder[], context: PageContext, id: string): Html =>
  html`${funders.map((funder) =>
    context.edition.funders.some((each) => each.id === funder.id)
      ? html`<p><a href="${linkToPage(context, 'funding')}#site-${funder.id}">${words(funder.name, context.language)}</a></p>`
      : funderStatement(funder, context, id),
  )}`;
