import { formatDate } from '../../../i18n/formatters.ts';
import type { ResolvedStudy } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { facetsOfKind } from '../../plan/facets.ts';
import { linkToPage } from '../../plan/links.ts';
import type { Page, PageContext } from '../../plan/site.ts';
import { downloadList, wholeBooks } from '../components/download-list.ts';
import { newsList } from '../components/news/news-list.ts';
import { countryMap } from '../components/pictures/country-map.ts';
import { facetList } from '../components/studies/facet-list.ts';
import { plainStudies } from '../components/studies/study-list.ts';
import { hyphenatedTitle, words } from '../components/words/words.ts';
import { renderPage } from '../layouts/document.ts';
import { pageTemplate } from '../page-template.ts';

const newestNews = 3;
const newestStudies = 6;

export const template = pageTemplate('home', renderHome);

function renderHome(page: Page): string {
  const { context } = page;
  const { edition, language, translator } = context;
  const { t } = translator;
  const body = html`<div class="hero"><div class="wrap"><h1>${hyphenatedTitle(words(edition.title, language), edition.title.language)}</h1>
<p class="lead">${words(edition.description, language)}</p>
<p class="edition">${t('site:home.edition', { date: formatDate(language, edition.entry.date) })}</p></div></div>
<div class="wrap home">
<section class="home-studies"><h2 class="section-title">${t('site:home.newest')}</h2>
${plainStudies(newest(edition.studies), context)}
<p class="more"><a href="${linkToPage(context, 'case-studies')}">${t('site:home.allStudies')}</a></p></section>
${countries(context)}
${news(context)}
${downloads(context)}
</div>`;
  return renderPage(page, { title: undefined, description: edition.description, body });
}

/** By date of publication; of equal dates in the edition's order. */
const newest = (studies: readonly ResolvedStudy[]): ResolvedStudy[] =>
  studies.toSorted((a, b) => b.facts.published.localeCompare(a.facts.published, 'en')).slice(0, newestStudies);

function countries(context: PageContext): Html | undefined {
  const known = facetsOfKind(context, 'country');
  if (known.length === 0) return undefined;
  return html`<section class="home-countries"><h2 class="section-title">${context.translator.t('site:home.countries')}</h2>
<div class="map-and-list">${countryMap(known, context)}${facetList(known, context)}</div></section>`;
}

function news(context: PageContext): Html | undefined {
  const { t } = context.translator;
  const { news: items } = context.edition;
  if (items.length === 0) return undefined;
  return html`<section class="home-news"><h2 class="section-title">${t('site:news.title')}</h2>
${newsList(items.slice(0, newestNews), context)}
<p class="more"><a href="${linkToPage(context, 'news')}">${t('site:home.allNews')}</a></p></section>`;
}

function downloads(context: PageContext): Html | undefined {
  const { t } = context.translator;
  const list = downloadList(wholeBooks(context, context.language), context);
  if (!list) return undefined;
  return html`<section class="home-downloads"><h2 class="section-title">${t('site:home.downloads')}</h2>
<p>${t('site:home.downloadsLead')}</p>
${list}
<p class="more"><a href="${linkToPage(context, 'downloads')}">${t('site:home.allDownloads')}</a></p></section>`;
}
