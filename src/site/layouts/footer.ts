import { type Html, html } from '../../markdown/html.ts';
import { facetFolders } from '../../model/addresses.ts';
import { funderStatement } from '../components/funder-statement.ts';
import { licenceLink } from '../components/licence-link.ts';
import { words } from '../components/words.ts';
import { facetListKinds } from '../facets.ts';
import { linkToPage } from '../links.ts';
import type { Page } from '../site.ts';
import { currentMark } from './header.ts';

/** What stands under every page: who paid, what may be done with the texts, where to write. */
export function siteFooter(page: Page): Html {
  const { site, edition, translator } = page.context;
  const { t } = translator;
  const { contact, licence } = site.publication;
  return html`<footer class="site-footer"><div class="wrap">
${
  edition.funders.length > 0 &&
  html`<section class="funding"><h2>${t('site:footer.funding')}</h2>
${edition.funders.map((funder) => funderStatement(funder, page.context, 'site-funder'))}</section>`
}
<section><h2>${t('site:footer.licence')}</h2><p>${t('site:footer.licenceText')} ${licenceLink(licence)}</p></section>
<section><h2>${t('site:footer.contact')}</h2><p><a href="mailto:${contact}">${contact}</a></p></section>
${morePages(page)}
</div></footer>`;
}

/** The lists of topics and the like, and the pages that editors write, but for those that the main menu has. */
function morePages(page: Page): Html {
  const { edition, language, translator } = page.context;
  const pages = edition.pages.filter((each) => each.slug !== 'about');
  return html`<nav aria-label="${translator.t('site:nav.pages')}"><ul>${facetListKinds.map(
    (kind) =>
      html`<li><a href="${linkToPage(page.context, facetFolders[kind])}"${currentMark(page, facetFolders[kind])}>${translator.t(`site:facets.lists.${kind}.title`)}</a></li>`,
  )}${pages.map(
    (each) =>
      html`<li><a href="${linkToPage(page.context, each.slug)}"${currentMark(page, each.slug)}>${words(each.title, language)}</a></li>`,
  )}</ul></nav>`;
}
