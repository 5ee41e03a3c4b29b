/**
 * The publication as plain data: content that was read and validated, without resolving languages. The types of its
 * files are generated from the JSON Schemas.
 */
import type {
  CategoryEntry,
  EditionEntry,
  FunderEntry,
  LanguageEntry,
  Localized,
  NewsFile,
  NewsWords,
  PageWords,
  PartnerEntry,
  PersonEntry,
  ProgrammeEntry,
  ReviewState,
  StudyFile,
  StudyWords,
  ThemeFile,
  TopicEntry,
} from '../schemas/types.ts';

export interface Publication {
  readonly id: string;
  /** The site's origin, without a slash at the end: `https://example.org`. */
  readonly url: string;
  /** `/` or `/compendium/`: a slash at both ends. */
  readonly basePath: string;
  readonly languages: readonly LanguageEntry[];
  readonly defaultLanguage: string;
  readonly title: Localized;
  readonly shortTitle: Localized | undefined;
  readonly description: Localized;
  readonly author: Localized | undefined;
  readonly publisher: string | undefined;
  readonly licence: string;
  readonly contact: string;
  readonly theme: ThemeFile;
  readonly funderIds: readonly string[];
  /** `reviewed` leaves out translations without a review by a native reader. */
  readonly publish: ReviewState;
  readonly editions: readonly EditionEntry[];
  readonly people: readonly PersonEntry[];
  readonly partners: readonly PartnerEntry[];
  readonly funders: readonly FunderEntry[];
  readonly programmes: readonly ProgrammeEntry[];
  readonly topics: readonly TopicEntry[];
  readonly categories: readonly CategoryEntry[];
  readonly studies: readonly Study[];
  /** All news, newest first. */
  readonly news: readonly NewsItem[];
  readonly pages: readonly Page[];
  /** Texts for the book only: foreword, introduction. */
  readonly book: readonly Page[];
}

/** The facts of a publication that are the same in every language. Writers see nothing else of it. */
export type PublicationFacts = Pick<
  Publication,
  'id' | 'url' | 'basePath' | 'languages' | 'defaultLanguage' | 'licence' | 'contact' | 'theme'
>;

/** A text in one language: its front matter, and its body split into sections. */
export interface TextFile<Fields> {
  readonly language: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly fields: Fields;
  readonly sections: readonly SourceSection[];
}

/** A part of a Markdown body, from one second-level heading to the next. */
export interface SourceSection {
  /** The id in `## Heading {#id}`; empty for text before the first heading. */
  readonly id: string;
  readonly title: string;
  /** The text below the heading, with the definitions of its notes. */
  readonly markdown: string;
  /** The line in the file where the section begins. */
  readonly line: number;
}

/** A folder of content with texts in one or more languages. */
export interface Item<Facts, Fields> {
  readonly slug: string;
  /** Relative to the content folder: `case-studies/six-libraries`. */
  readonly folder: string;
  readonly originalLanguage: string;
  readonly facts: Facts;
  readonly words: readonly TextFile<Fields>[];
}

export type Study = Item<StudyFile, Partial<StudyWords>>;
export type NewsItem = Item<NewsFile, Partial<NewsWords>>;
export type Page = Item<null, Partial<PageWords>>;

/** The sections of a study, in reading order. */
export const sectionIds = [
  'context',
  'challenge',
  'action',
  'steps',
  'results',
  'lessons',
  'transfer',
  'voices',
  'resources',
  'sources',
] as const;
export type SectionId = (typeof sectionIds)[number];
export const requiredSections: readonly SectionId[] = ['challenge', 'action'];
/** If a study lacks one of these, readers see "not documented". */
export const expectedSections: readonly SectionId[] = ['challenge', 'action', 'results', 'lessons', 'transfer'];
