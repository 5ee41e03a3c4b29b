import type { ResolvedFunder } from '../../../model/language-edition.ts';
import { funderWords } from '../../../rendering/people/funders.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { printedLogo } from '../blocks/pictures.ts';
import type { BookContext } from '../context.ts';

/** A funder's emblem, acknowledgement and disclaimer. */
export function acknowledgement(context: BookContext, funder: ResolvedFunder): Html {
  return html`${printedLogo(context, funder.facts.emblem, funder.name)}${funderWords(funder, context.edition.language)}`;
}
