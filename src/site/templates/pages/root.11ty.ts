import { languageOwnName } from '../../../i18n/formatters.ts';
import { absoluteUrl, homePath } from '../../../model/addresses.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { alternatesOf } from '../../plan/alternates.ts';
import { assetPaths, linkTo } from '../../plan/links.ts';
import type { WholeSite } from '../../plan/page-kinds.ts';
import type { Page } from '../../plan/site.ts';
import { plainString, words } from '../components/words/words.ts';
import { renderDocument } from '../layouts/document.ts';
import { plainHeader } from '../layouts/header.ts';
import { openGraph } from '../layouts/open-graph.ts';
import { descriptionMeta, shortDescription } from '../layouts/page-head.ts';
import { wholeSiteTemplate } from '../page-template.ts';

export const template = wholeSiteTemplate('index.html', renderRoot);

/**
 * The page at the address without a language: a list of languages, and a script that chooses one on the first visit.
 */
function renderRoot({ site, pages }: WholeSite): string {
  const homes = pages.filter((page) => page.below === '');
  const home = homes.find((page) => page.context.language === site.publication.defaultLanguage) ?? homes[0];
  if (!home) throw new TypeError('A site has a home page in at least one language.');
  const { edition, language, translator } = home.context;
  const choose = translator.t('site:languages.choose');
  const body = html`${plainHeader(site, edition.shortTitle)}
<main class="wrap choose">
<h1>${choose}</h1>
<ul class="choose-language">${site.editions.map(
    (each) =>
      html`<li><a href="${linkTo(site, homePath(each.language))}" lang="${each.language}" hreflang="${each.language}"><span class="name">${languageOwnName(each.language)}</span> <span class="title">${words(each.title, each.language)}</span></a></li>`,
  )}</ul></main>`;
  const title = translator.t('site:title', { title: choose, site: plainString(edition.shortTitle) });
  return renderDocument(site, { language, isShared: true, title, head: rootHead(home), body });
}

/** Describes the collection in the default language, with the address of this page. */
function rootHead(home: Page): Html {
  const { site, edition } = home.context;
  const url = absoluteUrl(site.publication, '');
  const description = shortDescription(plainString(edition.description));
  return html`${descriptionMeta(description)}<link rel="canonical" href="${url}" />
${alternatesOf(home).map((each) => html`<link rel="alternate" hreflang="${each.language}" href="${each.url}" />\n`)}${openGraph(home, plainString(edition.title), description, url)}<script type="module" src="${linkTo(site, assetPaths.chooseLanguage)}"></script>
`;
}
