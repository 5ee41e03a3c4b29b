import { logoName } from '../../../model/logo.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { splitTitle } from '../../../rendering/pictures/cover.ts';
import { boundText } from '../../../text/bound-hyphens.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { printedLogo } from '../blocks/pictures.ts';
import type { BookContext } from '../context.ts';

/**
 * The empty page after the cover, and the page with only the title and the publication's logo, which is a right page in
 * print.
 */
export function halfTitlePages(context: BookContext): Html {
  const { edition, beside } = context;
  const { name } = splitTitle(edition.title, edition.shortTitle);
  const second = beside && splitTitle(beside.edition.title, beside.edition.shortTitle).name;
  return html`<div class="empty-page"></div>
<section class="half-title"><p${langAttribute(name, edition.language)}>${boundText(name.text)}</p>${second && second.text !== name.text && html`<p lang="${second.language}">${boundText(second.text)}</p>`}${printedLogo(context, edition.publication.theme.logo, logoName(edition))}</section>`;
}
