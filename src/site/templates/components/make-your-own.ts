/** Lets readers make an EPUB of the studies that they tick. Their browser makes it from files of the site. */

import { kitImagePath, kitPath, makeYourOwnScript } from '../../../model/addresses.ts';
import { languageFolder } from '../../../model/language-code.ts';
import type { ResolvedStudy } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkTo, linkToPage } from '../../plan/links.ts';
import type { PageContext } from '../../plan/site.ts';
import { words } from './words/words.ts';

const anchor = 'make-your-own';

/**
 * A link to the form with these studies ticked. Undefined without a form or for a single study, which has its own EPUB.
 */
export function ownEpubLink(studies: readonly ResolvedStudy[], context: PageContext): Html | undefined {
  const offered = new Set(context.edition.studies.map(({ slug }) => slug));
  const slugs = studies.flatMap(({ slug }) => (offered.has(slug) ? [slug] : []));
  if (!isOffered(context) || slugs.length < 2) return undefined;
  const address = `${linkToPage(context, 'downloads')}?studies=${slugs.join(',')}#${anchor}`;
  return html`<p class="own-epub"><a href="${address}">${context.translator.t('site:makeYourOwn.these')}</a></p>`;
}

/** A link for studies that a script on the page adds. */
export const ownEpubLinkLater = (context: PageContext): Html | undefined =>
  isOffered(context)
    ? html`<a class="own-epub" href="${linkToPage(context, 'downloads')}#${anchor}" hidden>${context.translator.t('site:makeYourOwn.these')}</a>`
    : undefined;

const isOffered = ({ site, edition }: PageContext): boolean => site.kits !== undefined && edition.studies.length > 1;

/** The form. Without JavaScript it stays hidden and a sentence says why. Undefined where there is nothing to choose. */
export function makeYourOwn(context: PageContext): Html | undefined {
  if (!isOffered(context)) return undefined;
  const { site, language, edition, translator } = context;
  const { t } = translator;
  const { id } = site.publication;
  const file = `${id}-${languageFolder(language)}-${t('site:makeYourOwn.file')}.epub`;
  const choices = edition.studies.map(
    ({ slug, title }) =>
      html`<li><label><input type="checkbox" name="study" value="${slug}" /> <span>${words(title, language)}</span></label></li>`,
  );
  return html`<p id="${anchor}">${t('site:makeYourOwn.text')}</p>
<noscript><p>${t('site:makeYourOwn.noScript')}</p></noscript>
<form class="make-your-own" hidden data-kit="${linkTo(site, kitPath(language))}" data-images="${linkTo(site, kitImagePath(''))}" data-file="${file}" data-none="${t('site:makeYourOwn.none')}" data-working="${t('site:makeYourOwn.working')}" data-done="${t('site:makeYourOwn.done')}" data-failed="${t('site:makeYourOwn.failed')}">
<fieldset><legend>${t('site:makeYourOwn.legend')}</legend>
<ul class="plain">${choices}</ul></fieldset>
<button type="submit">${t('site:makeYourOwn.button')}</button>
<p role="status"></p>
</form>
<script type="module" src="${linkTo(site, makeYourOwnScript)}"></script>`;
}
