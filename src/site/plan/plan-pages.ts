/** Plans every page of the site: pure, from language editions to lists of pages. */
import { fullFonts } from '../../design/fonts.ts';
import { facetFolders, facetPath, pagePath, studyPath } from '../../model/addresses.ts';
import { planFonts, planSharedFonts } from '../assets/fonts/plan-fonts.ts';
import { siteMap } from '../assets/map/site-map.ts';
import { feedsOf } from '../machine/feeds/feed-paths.ts';
import { sitemapParts } from '../machine/sitemap.ts';
import { countriesOf, facetListKinds, facetsOf } from './facets.ts';
import { offlineFolder } from './links.ts';
import type { BuilderPage, FacetListPage, FacetPage, FeedPage, SitePages, StudyPage, TextPage } from './page-kinds.ts';
import { formerPages, movedPages } from './plan-moved.ts';
import { builderPage, contactPages, editionPages, writtenPageNames } from './plan-network.ts';
import { eventPages, newsCategoryPages, newsPages, newsYearPages } from './plan-news.ts';
import type { Page, PageContext, Site, SiteInputs } from './site.ts';
import { belowLanguage, versionsOfItem, versionsOfList } from './versions.ts';

/** @throws TypeError without editions: a publication has at least one language */
export async function createSite(inputs: SiteInputs): Promise<Site> {
  const [first] = inputs.editions;
  if (!first) throw new TypeError('A site needs an edition in at least one language.');
  const { typefaces = fullFonts() } = inputs;
  return {
    ...inputs,
    typefaces,
    publication: first.publication,
    languages: inputs.editions.map((each) => each.language),
    map: await siteMap(countriesOf(first), inputs.cache),
    fonts: planFonts(inputs.editions, typefaces),
    sharedFonts: planSharedFonts(inputs.editions, sharedWords(inputs), typefaces),
  };
}

/** The words of the pages in all languages at once. */
const sharedWords = ({ editions, translators }: SiteInputs): string =>
  editions
    .map(({ language }) => translators(language).t)
    .flatMap((t) => [
      t('site:notFound.title'),
      t('site:notFound.text'),
      t('site:notFound.home'),
      t('site:languages.choose'),
    ])
    .join('');

/** Every page of every language, by the template that renders it. */
export function planPages(site: Site): SitePages {
  const contexts = site.editions.map(
    (edition): PageContext => ({
      site,
      edition,
      language: edition.language,
      translator: site.translators(edition.language),
    }),
  );
  const inEachLanguage = (below: string): Page[] =>
    contexts.map((context) => ({ context, below, versions: versionsOfList(site, context.language) }));
  const study = contexts.flatMap(studyPages);
  const former = contexts.flatMap(formerPages);
  const newsItem = contexts.flatMap(newsPages);
  const moved = movedPages([...study, ...former], newsItem);
  const written = (name: string): BuilderPage[] => contexts.map((context) => builderPage(context, name));
  const pages = {
    home: inEachLanguage(''),
    studies: inEachLanguage('case-studies/'),
    study,
    news: inEachLanguage('news/'),
    newsItem,
    newsCategory: contexts.flatMap(newsCategoryPages),
    newsYear: contexts.flatMap(newsYearPages),
    partners: inEachLanguage('partners/'),
    facet: contexts.flatMap(facetPages),
    facetList: contexts.flatMap(facetListPages),
    downloads: inEachLanguage('downloads/'),
    text: contexts.flatMap(textPages),
    funding: written('funding'),
    licence: written('licence'),
    accessibility: written('accessibility'),
    report: written('report'),
    contact: contexts.flatMap(contactPages),
    changes: inEachLanguage('changes/'),
    editions: inEachLanguage('editions/'),
    edition: contexts.flatMap(editionPages),
    former,
    moved,
  };
  const beside = {
    event: eventPages(newsItem),
    feed: contexts.flatMap(feedPages),
    manifest: inEachLanguage(''),
    offline: inEachLanguage(offlineFolder).map((page) => ({ ...page, isUnindexed: true as const })),
  };
  const whole = { site, pages: Object.values(pages).flat(), moved };
  return { ...pages, ...beside, sitemapPart: sitemapParts(whole), whole: [whole] };
}

function studyPages(context: PageContext): StudyPage[] {
  const { studies } = context.edition;
  return studies.map((study, index) => ({
    context,
    study,
    below: belowLanguage(context, studyPath(context.language, study.slug)),
    versions: versionsOfItem(context.site, study),
    previous: studies[index - 1],
    next: studies[index + 1],
  }));
}

const facetPages = (context: PageContext): FacetPage[] =>
  facetsOf(context).map((facet) => ({
    context,
    facet,
    below: belowLanguage(context, facetPath(context.language, facet.kind, facet.id)),
    versions: versionsOfList(context.site, context.language),
  }));

/** The list of partners has its own template. */
const facetListPages = (context: PageContext): FacetListPage[] =>
  facetListKinds.map((kind) => ({
    context,
    kind,
    below: `${facetFolders[kind]}/`,
    versions: versionsOfList(context.site, context.language),
  }));

const textPages = (context: PageContext): TextPage[] =>
  context.edition.pages
    .filter(({ slug }) => !writtenPageNames.includes(slug))
    .map((item) => ({
      context,
      item,
      below: belowLanguage(context, pagePath(context.language, item.slug)),
      versions: versionsOfItem(context.site, item),
    }));

const feedPages = (context: PageContext): FeedPage[] =>
  feedsOf(context).map((feed) => ({
    context,
    feed,
    below: feed.below,
    versions: versionsOfList(context.site, context.language),
  }));
