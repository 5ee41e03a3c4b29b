/** The inputs of the website, and what every page has. */
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
  /** The house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  /** The finished books. The site lists them with format, size and pages. */
  readonly downloads: readonly Download[];
  /** The files for EPUBs of chosen studies; without them the site has no form for these. */
  readonly kits?: Kits | undefined;
  /** True during editing: nothing is kept for reading offline, and pages have no security policy. */
  readonly isPreview?: boolean;
  /** Keeps fonts and pictures from earlier builds; without it all are made again. */
  readonly cache?: ByteCache;
  /** The files that this process has already written into the folder. */
  readonly memory?: OutputMemory;
  /** Files that a quick preview does not make, although pages refer to them. */
  readonly leaveOut?: readonly LeftOut[];
}

export type LeftOut = 'images' | 'social-pictures';

/** The inputs, with values that every page needs. */
export interface Site extends SiteInputs {
  readonly publication: PublicationFacts;
  /** The languages of the publication, in its order. */
  readonly languages: readonly string[];
  /** The countries of studies and partners; undefined where the atlas has none of them. */
  readonly map: CountryMap | undefined;
  readonly typefaces: Typefaces;
  readonly fonts: SiteFonts;
  /** The fonts of pages outside the languages. */
  readonly sharedFonts: FontSet;
}

/** The site in one language, as a page sees it. */
export interface PageContext {
  readonly site: Site;
  readonly language: string;
  readonly edition: LanguageEdition;
  readonly translator: Translator;
}

/** The languages that have the text of a page, for canonical addresses and alternates. */
export interface Versions {
  /** The language of the shown text. */
  readonly shown: string;
  /** The languages with a text of their own. */
  readonly real: readonly string[];
  /** Readers of all other languages get the page in this language. */
  readonly preferred: string;
}

export interface Page {
  readonly context: PageContext;
  /** Path below the language's folder, the same in every language: `case-studies/reading/`. */
  readonly below: string;
  readonly versions: Versions;
  /** True for withdrawn or moved content: the page exists, but search engines do not list it. */
  readonly isUnindexed?: true;
}
/** Path below the base path, without a leading slash. */
export const pathOf = (page: Pick<Page, 'context' | 'below'>, language: string = page.context.language): string =>
  `${homePath(language)}${page.below}`;
