/** Lets readers make an EPUB of the studies that they tick; their browser makes it, from files of the site. */
import { type Html, html } from '../../markdown/html.ts';
import { kitImagePath, kitPath, makeYourOwnScript } from '../../model/addresses.ts';
import { languageFolder } from '../../model/language-code.ts';
import { linkTo } from '../links.ts';
import type { PageContext } from '../site.ts';
import { words } from './words.ts';

/** Without JavaScript the form stays hidden, and a sentence says why. Undefined where there is nothing to choose. */
export function makeYourOwn({ site, language, edition, translator: { t } }: PageContext): Html | undefined {
  if (!site.kits || edition.studies.length < 2) return undefined;
  const { id } = site.publication;
  const file = `${id}-${languageFolder(language)}-${t('site:makeYourOwn.file')}.epub`;
  const choices = edition.studies.map(
    ({ slug, title }) =>
      html`<li><label><input type="checkbox" name="study" value="${slug}" /> ${words(title, language)}</label></li>`,
  );
  return html`<p>${t('site:makeYourOwn.text')}</p>
<noscript><p>${t('site:makeYourOwn.noScript')}</p></noscript>
<form class="make-your-own" hidden data-kit="${linkTo(site, kitPath(language))}" data-images="${linkTo(site, kitImagePath(''))}" data-file="${file}" data-none="${t('site:makeYourOwn.none')}" data-working="${t('site:makeYourOwn.working')}" data-done="${t('site:makeYourOwn.done')}" data-failed="${t('site:makeYourOwn.failed')}">
<fieldset><legend>${t('site:makeYourOwn.legend')}</legend>
<ul class="plain">${choices}</ul></fieldset>
<button type="submit">${t('site:makeYourOwn.button')}</button>
<p role="status"></p>
</form>
<script type="module" src="${linkTo(site, makeYourOwnScript)}"></script>`;
}
