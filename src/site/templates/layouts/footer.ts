import { facetFolders } from '../../../model/addresses.ts';
import { logoName } from '../../../model/logo.ts';
import { madeOnce } from '../../../model/memory/made-once.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { facetListKinds } from '../../plan/facets.ts';
import { linkToPage } from '../../plan/links.ts';
import { writtenPageNames } from '../../plan/plan-network.ts';
import type { Page, PageContext } from '../../plan/site.ts';
import { funderStatement } from '../components/funder-statement.ts';
import { licenceLink } from '../components/licence-link.ts';
import { siteLogo } from '../components/pictures/logo.ts';
import { hyphenated, words } from '../components/words/words.ts';
import { currentMark } from './header.ts';

const known = new WeakMap<PageContext, Map<string, () => Html>>();

/**
 * The footer: links, funders, licence, contact. All pages of a part of the site share one footer, which is made once;
 * the part's own page has another.
 */
export function siteFooter({ context, below }: Page): Html {
  const [part = '', ...rest] = below.split('/');
  const place = rest.length > 1 ? `${part}/*` : below;
  const footers = known.get(context) ?? new Map<string, () => Html>();
  known.set(context, footers);
  const footer = footers.get(place) ?? madeOnce(context, () => renderFooter({ context, below }));
  footers.set(place, footer);
  return footer();
}

type Place = Pick<Page, 'context' | 'below'>;

function renderFooter(page: Place): Html {
  const { site, edition, language, translator } = page.context;
  const { t } = translator;
  const { contact, licence } = site.publication;
  const signature = siteLogo('site-footer-logo', site, { name: logoName(edition), around: edition.language });
  return html`<footer class="site-footer"><div class="wrap">
${signature && html`<p class="footer-logo">${signature}</p>\n`}<nav class="footer-nav" aria-label="${t('site:nav.pages')}">${linkGroups(
    page,
  ).map(
    ({ heading, links }) =>
      html`<div><h2>${heading}</h2><ul>${links.map(([slug, label]) => html`<li><a href="${linkToPage(page.context, slug)}"${currentMark(page, slug)}>${label}</a></li>`)}</ul></div>`,
  )}</nav>
${
  edition.funders.length > 0 &&
  html`<section class="funding"><h2>${t('site:footer.funding')}</h2>
${edition.funders.map((funder) => funderStatement(funder, page.context, 'site-funder'))}</section>`
}
<div class="footer-small">
<section><h2>${t('site:footer.licence')}</h2><p>${t('site:footer.licenceText')} ${licenceLink(licence)}</p></section>
<section><h2>${t('site:footer.contact')}</h2><p>${hyphenated(html`<a href="mailto:${contact}">${contact}</a>`, language)}</p></section>
</div>
</div></footer>`;
}

interface LinkGroup {
  readonly heading: string;
  readonly links: readonly (readonly [slug: string, label: Html | string])[];
}

/** Every page of the top level, in groups. */
function linkGroups({ context: { edition, language, translator } }: Place): LinkGroup[] {
  const { t } = translator;
  const ofEditors = edition.pages
    .filter(({ slug }) => !writtenPageNames.includes(slug))
    .map(({ slug, title }) => [slug, words(title, language)] as const);
  const hasContact = ofEditors.some(([slug]) => slug === 'contact');
  return [
    {
      heading: t('site:footer.collection'),
      links: [
        ['case-studies', t('site:nav.studies')],
        ...facetListKinds.map((kind) => [facetFolders[kind], t(`site:facets.lists.${kind}.title`)] as const),
        ['downloads', t('site:nav.downloads')],
        ['editions', t('site:editions.title')],
        ['changes', t('site:changes.title')],
      ],
    },
    {
      heading: t('site:footer.network'),
      links: [
        ['partners', t('site:nav.partners')],
        ['news', t('site:nav.news')],
        ...ofEditors,
        ...(hasContact ? [] : [['contact', t('site:contact.title')] as const]),
      ],
    },
    {
      heading: t('site:footer.use'),
      links: [
        ['licence', t('site:licence.title')],
        ['funding', t('site:funding.title')],
        ['accessibility', t('site:accessibility.title')],
        ['report', t('site:report.title')],
      ],
    },
  ];
}
