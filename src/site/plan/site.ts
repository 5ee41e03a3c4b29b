/** What the website is made from, and what every page of it has. */
import type { Typefaces } from '../../design/fonts.ts';
import type { Translator } from '../../i18n/translator.ts';
import { homePath } from '../../model/addresses.ts';
import type { Download } from '../../model/book/download.ts';
import type { Kits } from '../../model/book/kit-file.ts';
import type { LanguageEdition } from '../../model/language-edition.ts';
import type { ByteCache } from '../../model/memory/byte-cache.ts';
import type { Pictures } from '../../model/picture.ts';
import type { PublicationFacts } from '../../model/publication.ts';
import type { FontSet, SiteFonts } from '../assets/fonts/plan-fonts.ts';
import type { CountryMap } from '../assets/map/draw-map.ts';
import type { OutputMemory } from '../output/output-memory.ts';

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
/** Path below the base path, without a slash before it. */
export const pathOf = (page: Pick<Page, 'context' | 'below'>, language: string = page.context.language): string =>
  `${homePath(language)}${page.below}`;
