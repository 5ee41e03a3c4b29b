import { languageOwnName } from '../../i18n/formatters.ts';
import { html } from '../../markdown/html.ts';
import { absoluteUrl, homePath } from '../../model/addresses.ts';
import { alternatesOf } from '../alternates.ts';
import { plainWords, words } from '../components/words.ts';
import { renderDocument } from '../layouts/document.ts';
import { plainHeader } from '../layouts/header.ts';
import { assetPaths, linkTo } from '../links.ts';
import { wholeSiteTemplate } from '../page-template.ts';
import type { WholeSite } from '../site.ts';

export const { data, render } = wholeSiteTemplate('index.html', renderRoot);

/** The address without a language: a list of languages, and a script that chooses on the first visit. */
function renderRoot({ site, pages }: WholeSite): string {
  const { defaultLanguage } = site.publication;
  const first = site.editions.find((each) => each.language === defaultLanguage) ?? site.editions[0];
  const home = pages.find((page) => page.below === '');
  const language = first?.language ?? defaultLanguage;
  const body = html`${first && plainHeader(site, first.shortTitle)}
<main class="wrap choose">
<h1>${site.translators(language).t('site:languages.choose')}</h1>
<ul class="choose-language">${site.editions.map(
    (edition) =>
      html`<li><a href="${linkTo(site, homePath(edition.language))}" lang="${edition.language}" hreflang="${edition.language}"><span class="name">${languageOwnName(edition.language)}</span> <span class="title">${words(edition.title, edition.language)}</span></a></li>`,
  )}</ul></main>`;
  const alternates = home ? alternatesOf(home) : [];
  const head = html`<link rel="canonical" href="${absoluteUrl(site.publication, '')}" />
${alternates.map(({ language: code, url }) => html`<link rel="alternate" hreflang="${code}" href="${url}" />\n`)}<script type="module" src="${linkTo(site, assetPaths.chooseLanguage)}"></script>
`;
  return renderDocument(site, { language, isShared: true, title: first ? plainWords(first.title) : '', head, body });
}
