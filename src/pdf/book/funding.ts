import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedFunder } from '../../model/language-edition.ts';
import { funderWords } from '../../rendering/funders.ts';
import type { BookContext } from './context.ts';
import { renderLogo } from './pictures.ts';

/** A funder's emblem, acknowledgement and disclaimer. */
export function acknowledgement(context: BookContext, funder: ResolvedFunder): Html {
  return html`${renderLogo(context, funder.facts.emblem, funder.name)}${funderWords(funder, context.edition.language)}`;
}
