import type { ResolvedFunder, ResolvedText } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkToPage } from '../../plan/links.ts';
import type { PageContext } from '../../plan/site.ts';
import { logo } from './pictures/logo.ts';
import { paragraph, words } from './words/words.ts';

/** A funder's emblem, acknowledgement and disclaimer, word for word. @param id begins the ids of emblems on the page */
export function funderStatement(funder: ResolvedFunder, { site, language }: PageContext, id: string): Html {
  const said: (ResolvedText | undefined)[] = [funder.acknowledgement, funder.disclaimer];
  const emblem = logo(funder.facts.emblem, `${id}-${funder.id}`, site);
  return html`<div class="funder">${emblem}${said.map((text) => text && paragraph(text, language))}</div>`;
}

/**
 * What a page says of the funders of its subject. Whoever pays for the whole has a statement below every page: it is
 * named with a link, and not said twice.
 */
export const fundersNamed = (funders: readonly ResolvedFunder[], context: PageContext, id: string): Html =>
  html`${funders.map((funder) =>
    context.edition.funders.some((each) => each.id === funder.id)
      ? html`<p><a href="${linkToPage(context, 'funding')}#site-${funder.id}">${words(funder.name, context.language)}</a></p>`
      : funderStatement(funder, context, id),
  )}`;
