/** Plans every page of the site: pure, from language editions to lists of pages. */
import { homePath, newsPath, pagePath, studyPath } from '../model/addresses.ts';
import type { ResolvedItem } from '../model/language-edition.ts';
import { feedsOf } from './feeds/feed-paths.ts';
import { offlineFolder } from './links.ts';
import type {
  FeedPage,
  NewsPage,
  Page,
  PageContext,
  Site,
  SiteInputs,
  SitePages,
  StudyPage,
  TextPage,
  Versions,
} from './site.ts';
import { sitemapParts } from './sitemap.ts';

/** @throws where there is no edition at all: a publication has at least one language */
export function createSite(inputs: SiteInputs): Site {
  const [first] = inputs.editions;
  if (!first) throw new TypeError('A site needs an edition in at least one language.');
  return { ...inputs, publication: first.publication, languages: inputs.editions.map((each) => each.language) };
}

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
  const pages = {
    home: inEachLanguage(''),
    studies: inEachLanguage('case-studies/'),
    study: contexts.flatMap(studyPages),
    news: inEachLanguage('news/'),
    newsItem: contexts.flatMap(newsPages),
    partners: inEachLanguage('partners/'),
    downloads: inEachLanguage('downloads/'),
    text: contexts.flatMap(textPages),
  };
  const beside = {
    feed: contexts.flatMap(feedPages),
    manifest: inEachLanguage(''),
    offline: inEachLanguage(offlineFolder),
  };
  const whole = { site, pages: Object.values(pages).flat() };
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

function newsPages(context: PageContext): NewsPage[] {
  const { news } = context.edition;
  return news.map((item, index) => ({
    context,
    item,
    below: belowLanguage(context, newsPath(context.language, item.slug)),
    versions: versionsOfItem(context.site, item),
    newer: news[index - 1],
    older: news[index + 1],
  }));
}

const textPages = (context: PageContext): TextPage[] =>
  context.edition.pages.map((item) => ({
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

const belowLanguage = ({ language }: PageContext, path: string): string => path.slice(homePath(language).length);

/** Pages that the builder writes exist in every language. */
const versionsOfList = (site: Site, language: string): Versions => ({
  shown: language,
  real: site.languages,
  preferred: site.publication.defaultLanguage,
});

/** A text's home is the language it is really in; readers without it get the default language or the original. */
function versionsOfItem(site: Pick<Site, 'publication'>, item: ResolvedItem): Versions {
  const { ownLanguages: real, originalLanguage } = item;
  const { defaultLanguage } = site.publication;
  const preferred = [defaultLanguage, originalLanguage].find((code) => real.includes(code)) ?? item.textLanguage;
  return { shown: item.textLanguage, real, preferred };
}
