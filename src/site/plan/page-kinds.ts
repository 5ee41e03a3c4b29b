/** The pages of the website as plain data, by kind, for the templates. */
import type {
  ListedEdition,
  ResolvedName,
  ResolvedNews,
  ResolvedPage,
  ResolvedStudy,
} from '../../model/language-edition.ts';
import type { EventFacts } from '../../schemas/types.ts';
import type { Feed } from '../machine/feeds/feed-paths.ts';
import type { Facet, FacetListKind } from './facets.ts';
import type { Page, Site } from './site.ts';

export interface StudyPage extends Page {
  readonly study: ResolvedStudy;
  readonly previous: ResolvedStudy | undefined;
  readonly next: ResolvedStudy | undefined;
}
export interface NewsPage extends Page {
  readonly item: ResolvedNews;
  readonly newer: ResolvedNews | undefined;
  readonly older: ResolvedNews | undefined;
}
export interface NewsCategoryPage extends Page {
  readonly category: ResolvedName;
  readonly items: readonly ResolvedNews[];
}
export interface NewsYearPage extends Page {
  readonly year: string;
  readonly items: readonly ResolvedNews[];
}
/** A news item about an event; it has a calendar file. */
export interface EventPage extends NewsPage {
  readonly event: EventFacts;
}
export interface BuilderPage extends Page {
  /** The editors' page of the same name, whose text comes first. */
  readonly item: ResolvedPage | undefined;
}
export interface EditionPage extends Page {
  readonly listed: ListedEdition;
}
/** A study that is no longer published. */
export interface FormerPage extends Page {
  readonly study: ResolvedStudy;
}
export interface MovedPage extends Page {
  readonly target: Page;
}
export interface TextPage extends Page {
  readonly item: ResolvedPage;
}
/** The page of one topic, country, partner and so on. */
export interface FacetPage extends Page {
  readonly facet: Facet;
}
export interface FacetListPage extends Page {
  readonly kind: FacetListKind;
}
export interface FeedPage extends Page {
  readonly feed: Feed;
}

/** All pages, by the template that renders them. */
export interface SitePages {
  readonly home: readonly Page[];
  readonly studies: readonly Page[];
  readonly study: readonly StudyPage[];
  readonly news: readonly Page[];
  readonly newsItem: readonly NewsPage[];
  readonly newsCategory: readonly NewsCategoryPage[];
  readonly newsYear: readonly NewsYearPage[];
  readonly partners: readonly Page[];
  readonly facet: readonly FacetPage[];
  readonly facetList: readonly FacetListPage[];
  readonly downloads: readonly Page[];
  readonly text: readonly TextPage[];
  readonly funding: readonly BuilderPage[];
  readonly licence: readonly BuilderPage[];
  readonly accessibility: readonly BuilderPage[];
  readonly report: readonly BuilderPage[];
  readonly contact: readonly BuilderPage[];
  readonly changes: readonly Page[];
  readonly editions: readonly Page[];
  readonly edition: readonly EditionPage[];
  readonly former: readonly FormerPage[];
  readonly moved: readonly MovedPage[];
  readonly event: readonly EventPage[];
  /** Files and pages that are in no list of pages. */
  readonly feed: readonly FeedPage[];
  readonly manifest: readonly Page[];
  readonly offline: readonly Page[];
  readonly sitemapPart: readonly SitemapPart[];
  /** Pages outside the languages: one entry each, with the whole site. */
  readonly whole: readonly WholeSite[];
}
/** One file of a sitemap that has several. */
export interface SitemapPart extends Pick<WholeSite, 'site' | 'pages'> {
  /** Path below the output folder. */
  readonly file: string;
}
export interface WholeSite {
  readonly site: Site;
  /** Every page of every language. */
  readonly pages: readonly Page[];
  readonly moved: readonly MovedPage[];
}
