/**
 * The publication as plain data: what was read and validated from the content folder, nothing resolved yet.
 * The types of the files themselves are generated from the JSON Schemas.
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
  /** `reviewed` leaves out every translation that no native reader has reviewed. */
  readonly publish: ReviewState;
  /** The editions, in the order of publication.yml. */
  readonly editions: readonly EditionEntry[];
  readonly people: readonly PersonEntry[];
  readonly partners: readonly PartnerEntry[];
  readonly funders: readonly FunderEntry[];
  readonly programmes: readonly ProgrammeEntry[];
  readonly topics: readonly TopicEntry[];
  readonly categories: readonly CategoryEntry[];
  readonly studies: readonly Study[];
  /** Newest first. */
  readonly news: readonly NewsItem[];
  readonly pages: readonly Page[];
  /** Parts of the book that editors write: foreword, introduction. */
  readonly book: readonly Page[];
}

/** What a publication says of itself that is the same in every language: all that writers see of it besides texts. */
export type PublicationFacts = Pick<
  Publication,
  'id' | 'url' | 'basePath' | 'languages' | 'defaultLanguage' | 'licence' | 'contact' | 'theme'
>;

/** One text in one language: its front matter and its body, cut into sections. */
export interface TextFile<Fields> {
  readonly language: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly fields: Fields;
  readonly sections: readonly SourceSection[];
}

/** A piece of a Markdown body: from one second-level heading to the next. */
export interface SourceSection {
  /** The id in `## Heading {#id}`; empty for text before the first heading. */
  readonly id: string;
  /** The heading's words, or empty. */
  readonly title: string;
  /** The text below the heading, with the definitions of the notes that it calls. */
  readonly markdown: string;
  /** The line of the file on which the section begins. */
  readonly line: number;
}

/** Something that exists in one or more languages in one folder. */
export interface Item<Facts, Fields> {
  readonly slug: string;
  /** Folder relative to the content folder: `case-studies/six-libraries`. */
  readonly folder: string;
  readonly originalLanguage: string;
  readonly facts: Facts;
  readonly words: readonly TextFile<Fields>[];
}

export type Study = Item<StudyFile, Partial<StudyWords>>;
export type NewsItem = Item<NewsFile, Partial<NewsWords>>;
export type Page = Item<null, Partial<PageWords>>;

/** The sections of a study, in the order in which they are shown. */
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
/** A study that lacks one of these says so: the reader sees "not documented", not a gap. */
export const expectedSections: readonly SectionId[] = ['challenge', 'action', 'results', 'lessons', 'transfer'];
