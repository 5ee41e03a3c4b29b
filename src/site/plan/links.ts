/** All addresses in pages are made here, so that none lacks the base path. */
import {
  absoluteUrl,
  editionPath,
  type FacetKind,
  facetPath,
  hasPage,
  homePath,
  newsCategoryPath,
  newsPath,
  newsYearPath,
  pagePath,
  parseInnerAddress,
  sitePath,
  studyPath,
} from '../../model/addresses.ts';
import { languageFolder } from '../../model/language-code.ts';
import { findStudy } from '../../model/resolve/find-study.ts';
import { type Page, type PageContext, pathOf, type Site } from './site.ts';

/** The names of files that pages use: paths below the base path. */
export const assetPaths = {
  style: 'styles/site.css',
  chooseLanguage: 'scripts/choose-language.js',
  cleanCopy: 'scripts/clean-copy.js',
  languageMenu: 'scripts/language-menu.js',
  eventTimes: 'scripts/event-times.js',
  filterStudies: 'scripts/filter-studies.js',
  keepOffline: 'scripts/offline.js',
  /** At the top level, so that it may answer for every page. */
  worker: 'service-worker.js',
  icon: 'icon.svg',
  touchIcon: 'icons/apple-touch-icon.png',
  image: (name: string): string => `images/${name}`,
  font: (name: string): string => `fonts/${name}`,
  sharedFontSheet: 'fonts/all-languages.css',
  fontSheet: (language: string): string => `fonts/${languageFolder(language)}.css`,
} as const;

/** The name of an event's calendar file, beside its page. */
export const calendarFile = 'event.ics';
/** The page of each language that is shown offline. */
export const offlineFolder = 'offline/';

/** The name of a file in the folder of each language. */
export const manifestFile = 'manifest.webmanifest';

export const linkTo = ({ publication }: Pick<Site, 'publication'>, path: string): string => sitePath(publication, path);

export const linkToHome = ({ site, language }: PageContext): string => linkTo(site, homePath(language));
export const linkToStudy = ({ site, language }: PageContext, slug: string): string =>
  linkTo(site, studyPath(language, slug));
export const linkToNews = ({ site, language }: PageContext, slug: string): string =>
  linkTo(site, newsPath(language, slug));
export const linkToEventCalendar = (context: PageContext, slug: string): string =>
  `${linkToNews(context, slug)}${calendarFile}`;
export const linkToNewsCategory = ({ site, language }: PageContext, id: string): string =>
  linkTo(site, newsCategoryPath(language, id));
export const linkToNewsYear = ({ site, language }: PageContext, year: string): string =>
  linkTo(site, newsYearPath(language, year));
export const linkToEdition = ({ site, language }: PageContext, id: string): string =>
  linkTo(site, editionPath(language, id));
export const linkToPage = ({ site, language }: PageContext, slug: string): string =>
  linkTo(site, pagePath(language, slug));
/** The page of a topic, country (its code in any case), partner and so on. */
export const linkToFacet = ({ site, language }: PageContext, kind: FacetKind, id: string): string =>
  linkTo(site, facetPath(language, kind, id.toLowerCase()));

export const linkToLanguage = (page: Page, language: string): string =>
  linkTo(page.context.site, pathOf(page, language));

/** The absolute address of the page that search engines should list for the shown text. */
export const canonicalUrl = (page: Page): string =>
  absoluteUrl(page.context.site.publication, pathOf(page, page.versions.shown));

/** The address of `study:slug#section` or `page:slug`; undefined where this edition has no such page. */
export function linkFromContent(context: PageContext, address: string): string | undefined {
  const { kind, slug, section } = parseInnerAddress(address) ?? {};
  if (slug === undefined) return undefined;
  const { edition } = context;
  const isKnown = kind === 'study' ? findStudy(edition, slug) !== undefined : hasPage(edition, slug);
  if (!isKnown) return undefined;
  const page = kind === 'study' ? linkToStudy(context, slug) : linkToPage(context, slug);
  return section ? `${page}#${section}` : page;
}
