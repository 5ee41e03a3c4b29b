import { type Html, html } from '../../markdown/html.ts';
import { langAttribute } from '../../rendering/language.ts';
import type { BookContext } from './context.ts';
import { splitTitle } from './cover.ts';

/** The inside of the cover, which stays empty, and the page with the title alone: in print a right one. */
export function halfTitlePages({ edition }: BookContext): Html {
  const { name } = splitTitle(edition.title, edition.shortTitle);
  return html`<div class="empty-page"></div>
<section class="half-title"><p${langAttribute(edition.title, edition.language)}>${name}</p></section>`;
}
