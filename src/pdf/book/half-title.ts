import { boundText } from '../../markdown/bound-hyphens.ts';
import { type Html, html } from '../../markdown/html.ts';
import { logoName } from '../../model/logo.ts';
import { langAttribute } from '../../rendering/language.ts';
import type { BookContext } from './context.ts';
import { splitTitle } from './cover.ts';
import { renderLogo } from './pictures.ts';

/** The inside of the cover, which stays empty, and the page with the title and the publication's logo alone: in print a right one. */
export function halfTitlePages(context: BookContext): Html {
  const { edition, beside } = context;
  const { name } = splitTitle(edition.title, edition.shortTitle);
  const second = beside && splitTitle(beside.edition.title, beside.edition.shortTitle).name;
  const other = second !== name && second;
  return html`<div class="empty-page"></div>
<section class="half-title"><p${langAttribute(edition.title, edition.language)}>${boundText(name)}</p>${other && html`<p lang="${beside?.edition.title.language}">${boundText(other)}</p>`}${renderLogo(context, edition.publication.theme.logo, logoName(edition))}</section>`;
}
