import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedFunder } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import type { BookContext } from './context.ts';
import { renderLogo } from './pictures.ts';

/** A funder's emblem, acknowledgement and disclaimer. */
export function acknowledgement(context: BookContext, funder: ResolvedFunder): Html {
  const { language } = context.edition;
  return html`${renderLogo(context, funder.facts.emblem, funder.name)}<p>${inlineText(funder.acknowledgement, language)}</p>${funder.disclaimer && html`<p>${inlineText(funder.disclaimer, language)}</p>`}`;
}
