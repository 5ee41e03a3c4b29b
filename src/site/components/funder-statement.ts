import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedFunder, ResolvedText } from '../../model/language-edition.ts';
import type { PageContext } from '../site.ts';
import { logo } from './logo.ts';
import { paragraph } from './words.ts';

/** A funder's emblem, acknowledgement and disclaimer, word for word. @param id begins the ids of emblems on the page */
export function funderStatement(funder: ResolvedFunder, { site, language }: PageContext, id: string): Html {
  const said: (ResolvedText | undefined)[] = [funder.acknowledgement, funder.disclaimer];
  const emblem = logo(funder.facts.emblem, `${id}-${funder.id}`, site);
  return html`<div class="funder">${emblem}${said.map((text) => text && paragraph(text, language))}</div>`;
}
