/** What the website is made from, and its pages as plain data: the plan hands them to the templates. */
import type { Typefaces } from '../../design/fonts.ts';
import type { Translator } from '../../i18n/translator.ts';
import { homePath } from '../../model/addresses.ts';
import type { Download } from '../../model/book/download.ts';
import type { Kits } from '../../model/book/kit-file.ts';
import type { ByteCache } from '../../model/byte-cache.ts';
import type {
  LanguageEdition,
  ListedEdition,
  ResolvedName,
  ResolvedNews,
  ResolvedPage,
  ResolvedStudy,
} from '../../model/language-edition.ts';
import type { Pictures } from '../../model/picture.ts';
import type { PublicationFacts } from '../../model/publication.ts';
import type { EventFacts } from '../../schemas/types.ts';
import type { FontSet, SiteFonts } from '../assets/fonts/plan-fonts.ts';
import type { CountryMap } from '../assets/map/draw-map.ts';
import type { Feed } from '../machine/feeds/feed-paths.ts';
import type { OutputMemory } from '../output/output-memory.ts';
import type { Facet, FacetListKind } from './facets.ts';

export interface SiteInputs {
  /** One edition for each language, in the publication's order. */
  readonly editions: readonly LanguageEdition[];
  readonly translators: (language: string) => Translator;
  readonly pictures: Pictures;
  /** What it is set in; the house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  /** The finished books; the site lists them with format, size and pages. */
  readonly downloads: readonly Download[];
  /** The files from which a reader's browser makes EPUBs of chosen studies; without them that is not offered. */
  readonly kits?: Kits | undefined;
  /** True while an editor works on it: nothing is then kept for reading offline, and the policy stands in no page. */
  readonly isPreview?: boolean;
  /** Where fonts and pictures are kept that an earlier build has made; without it all are made anew. */
  readonly cache?: ByteCache;
  /** Of the folder that is filled, where this process has filled it before. */
  readonly memory?: OutputMemory;
  /** What a quick look does without: pages name these files, but they are not made. */
  readonly leaveOut?: readonly LeftOut[];
}

export type LeftOut = 'images' | 'social-pictures';

/** The inputs with what every page needs of them at hand. */
export interface Site extends SiteInputs {
  readonly publication: PublicationFacts;
  /** The languages of the publication, in its order. */
  readonly languages: readonly string[];
  /** The countries of studies and partners; undefined where none of them is known to the atlas. */
  readonly map: CountryMap | undefined;
  readonly typefaces: Typefaces;
  readonly fonts: SiteFonts;
  /** Of the pages outside the languages. */
  readonly sharedFonts: FontSet;
}

/** Where a page stands: the site seen in one language. */
export interface PageContext {
  readonly site: Site;
  readonly language: string;
  readonly edition: LanguageEdition;
  readonly translator: Translator;
}

/** The languages that have the text of a page, for canonical addresses and alternates. */
export interface Versions {
  /** The language whose page is the home of the text that is shown. */
  readonly shown: string;
  /** The languages with a text of their own. */
  readonly real: readonly string[];
  /** What readers of all other languages are sent to. */
  readonly preferred: string;
}

export interface Page {
  readonly context: PageContext;
  /** Path below the language's folder, the same in every language: `case-studies/reading/`. */
  readonly below: string;
  readonly versions: Versions;
  /** True for what is no longer published, or moved: the page stands, search engines do not list it. */
  readonly isUnindexed?: true;
}
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
/** A news item that tells of an event: it has a calendar file. */
export interface EventPage extends NewsPage {
  readonly event: EventFacts;
}
/** A page that the builder writes. */
export interface WrittenPage extends Page {
  /** The editors' page of the same name, whose text leads. */
  readonly item: ResolvedPage | undefined;
}
export interface EditionPage extends Page {
  readonly listed: ListedEdition;
}
/** A study that is no longer published. */
export interface FormerPage extends Page {
  readonly study: ResolvedStudy;
}
/** A former address. */
export interface MovedPage extends Page {
  readonly target: Page;
}
export interface TextPage extends Page {
  readonly item: ResolvedPage;
}
/** Everything that belongs to one topic, country, partner and so on. */
export interface FacetPage extends Page {
  readonly facet: Facet;
}
export interface FacetListPage extends Page {
  readonly kind: FacetListKind;
}
/** A file beside a page. */
export interface FeedPage extends Page {
  readonly feed: Feed;
}

/** All pages by the template that renders them. */
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
  readonly funding: readonly WrittenPage[];
  readonly licence: readonly WrittenPage[];
  readonly accessibility: readonly WrittenPage[];
  readonly report: readonly WrittenPage[];
  readonly contact: readonly WrittenPage[];
  readonly changes: readonly Page[];
  readonly editions: readonly Page[];
  readonly edition: readonly EditionPage[];
  readonly former: readonly FormerPage[];
  readonly moved: readonly MovedPage[];
  /** The calendar files of events. */
  readonly event: readonly EventPage[];
  /** What no list of pages names. */
  readonly feed: readonly FeedPage[];
  readonly manifest: readonly Page[];
  readonly offline: readonly Page[];
  readonly sitemapPart: readonly SitemapPart[];
  /** The pages that stand outside the languages: one entry each, with the whole site. */
  readonly whole: readonly WholeSite[];
}
/** One of several sitemaps. */
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

/** Path below the base path, without a slash before it. */
export const pathOf = (page: Pick<Page, 'context' | 'below'>, language: string = page.context.language): string =>
  `${homePath(language)}${page.below}`;
