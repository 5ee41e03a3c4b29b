import { languageOwnName } from '../../../i18n/formatters.ts';
import { homePath } from '../../../model/addresses.ts';
import type { LanguageEdition } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkTo } from '../../plan/links.ts';
import type { WholeSite } from '../../plan/page-kinds.ts';
import type { Site } from '../../plan/site.ts';
import { renderDocument } from '../layouts/document.ts';
import { plainHeader } from '../layouts/header.ts';
import { unindexed } from '../layouts/unindexed.ts';
import { wholeSiteTemplate } from '../page-template.ts';

export const template = wholeSiteTemplate('404.html', renderNotFound);

/** One page in all languages, because static hosts serve the same page for every wrong address. */
function renderNotFound({ site }: WholeSite): string {
  const { defaultLanguage } = site.publication;
  const editions = site.editions.toSorted(
    (a, b) => Number(b.language === defaultLanguage) - Number(a.language === defaultLanguage),
  );
  return renderDocument(site, {
    language: editions[0]?.language ?? defaultLanguage,
    isShared: true,
    title: site.translators(defaultLanguage).t('site:notFound.title'),
    head: unindexed,
    body: html`${editions[0] && plainHeader(site, editions[0].shortTitle)}
<main class="wrap not-found">${editions.map((edition, index) => inLanguage(site, edition, index === 0))}</main>`,
  });
}

function inLanguage(site: Site, { language }: LanguageEdition, isFirst: boolean): Html {
  const { t } = site.translators(language);
  const title = t('site:notFound.title');
  return html`<section lang="${language}"><p class="kicker">${languageOwnName(language)}</p>
${isFirst ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
<p>${t('site:notFound.text')}</p>
<p><a href="${linkTo(site, homePath(language))}" hreflang="${language}">${t('site:notFound.home')}</a></p></section>\n`;
}
