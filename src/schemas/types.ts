// Generated from the JSON Schemas by `npm run schemas`. Do not edit.

export type Id = string;
export type Url = string;
export type Language = string;
export type Text = string;
/**
 * The id of the partner that publishes.
 */
export type Id1 = string;
/**
 * An SPDX licence identifier, or LicenseRef-...
 */
export type Licence = string;
export type Email = string;
/**
 * A file's name inside its folder, with no path that climbs.
 */
export type File = string;
export type Ids = Id[];
export type ReviewState = 'draft' | 'reviewed';
export type Date = string;
export type Doi = string;
/**
 * people.yml: people who are named; only publishable data. Who has one name has it in `given`.
 */
export type PeopleFile = PersonEntry[];
/**
 * ISO 3166-1 alpha-2.
 */
export type Country = string;
/**
 * partners.yml: the organisations of the network.
 */
export type PartnersFile = PartnerEntry[];
/**
 * funders.yml: who paid, and what must be said of it in every language.
 */
export type FundersFile = FunderEntry[];
/**
 * programmes.yml: the programmes under which the work was done.
 */
export type ProgrammesFile = ProgrammeEntry[];
/**
 * topics.yml: the controlled list of topics.
 */
export type TopicsFile = TopicEntry[];
/**
 * categories.yml: the controlled list of news categories.
 */
export type CategoriesFile = CategoryEntry[];
/**
 * A year, a month or a day: 2020, 2020-04 or 2020-04-14.
 */
export type PartialDate = string;
/**
 * A local time without a zone: 2020-10-13T10:30.
 */
export type LocalDateTime = string;
/**
 * words-allowed.yml: words, telephone numbers and mailboxes that are right as they are written, although a rule or the spelling check would report them.
 */
export type WordsAllowedFile = string[];

export interface ContentFiles {
  PublicationFile?: PublicationFile;
  PeopleFile?: PeopleFile;
  PartnersFile?: PartnersFile;
  FundersFile?: FundersFile;
  ProgrammesFile?: ProgrammesFile;
  TopicsFile?: TopicsFile;
  CategoriesFile?: CategoriesFile;
  StudyFile?: StudyFile;
  StudyWords?: StudyWords;
  NewsFile?: NewsFile;
  NewsWords?: NewsWords;
  PageWords?: PageWords;
  WordsAllowedFile?: WordsAllowedFile;
}
/**
 * publication.yml: what the collection is, in which languages and editions it appears.
 */
export interface PublicationFile {
  id: Id;
  url: Url;
  /**
   * The path under which the site stands, with a slash at both ends.
   */
  basePath?: string;
  /**
   * @minItems 1
   */
  languages: LanguageEntry[];
  defaultLanguage: Language;
  title: Localized;
  shortTitle?: Localized;
  description: Localized;
  author?: Localized1;
  publisher?: Id1;
  licence: Licence;
  contact: Email;
  theme?: ThemeFile;
  funders?: Ids;
  publish: ReviewState;
  /**
   * @minItems 1
   */
  editions: EditionEntry[];
}
export interface LanguageEntry {
  code: Language;
  fallback?: Language[];
}
/**
 * The same text in several languages, keyed by language code. Words of another language are marked, as in `[Black Sea Trust]{lang=en}`.
 */
export interface Localized {
  [k: string]: Text;
}
/**
 * The same text in several languages, keyed by language code. Words of another language are marked, as in `[Black Sea Trust]{lang=en}`.
 */
export interface Localized1 {
  [k: string]: Text;
}
export interface ThemeFile {
  accent?: string;
  accentDark?: string;
  ink?: string;
  paper?: string;
  fonts?: ThemeFonts;
  logo?: ThemeLogo;
}
/**
 * The publication's own typefaces; without them it is set in the house's.
 */
export interface ThemeFonts {
  serif?: TypefaceFiles;
  sans?: TypefaceFiles;
}
/**
 * A family and its files (TrueType or OpenType; a variable one may be both regular and bold), with paths that begin at the content folder. The licence's text goes out with the fonts.
 */
export interface TypefaceFiles {
  /**
   * The family's name, as readers should know it.
   */
  family: string;
  licence: Licence;
  licenceFile: File;
  regular: File;
  italic?: File;
  bold: File;
  boldItalic?: File;
}
/**
 * darkFile: the same for dark pages. alt: where it stands alone; else the short title is said.
 */
export interface ThemeLogo {
  file: File;
  darkFile?: File;
  licence: Licence;
  credit?: Text;
  alt?: Localized;
}
export interface EditionEntry {
  id: Id;
  date: Date;
  /**
   * @minItems 1
   */
  parts: EditionPart[];
  isbn?: {
    [k: string]: IsbnPair;
  };
  doi?: Doi;
  editors?: Ids;
  accessibility?: AccessibilityChecks;
}
export interface EditionPart {
  title: Localized;
  studies: Ids;
}
export interface IsbnPair {
  pdf?: string;
  epub?: string;
}
/**
 * What people have checked in this edition's books. Without it no book claims to conform to a standard.
 */
export interface AccessibilityChecks {
  pdf?: PdfCheck;
  epub?: EpubCheck;
}
/**
 * The PDF was checked against PDF/UA-1 (ISO 14289-1) and conforms.
 */
export interface PdfCheck {
  /**
   * The person or organisation that answers for the check.
   */
  checkedBy: string;
  checkedOn: Date;
  /**
   * The languages whose book was checked.
   *
   * @minItems 1
   */
  languages: Language[];
}
/**
 * The EPUB was checked against EPUB Accessibility 1.1 and conforms at this level.
 */
export interface EpubCheck {
  /**
   * The person or organisation that answers for the check.
   */
  checkedBy: string;
  checkedOn: Date;
  /**
   * The languages whose book was checked.
   *
   * @minItems 1
   */
  languages: Language[];
  level: string;
  /**
   * The address of the report on the check.
   */
  report?: string;
}
export interface PersonEntry {
  id: Id;
  given: Text;
  family?: Text;
  sort?: Text;
  names?: Localized;
  orcid?: string;
}
export interface PartnerEntry {
  id: Id;
  names: Localized;
  country: Country;
  role: 'lead' | 'partner' | 'associate';
  url?: Url;
  description?: Localized;
  logo?: Logo;
}
export interface Logo {
  file: File;
  licence: Licence;
  credit?: Text;
}
export interface FunderEntry {
  id: Id;
  names: Localized;
  acknowledgement: Localized;
  disclaimer?: Localized;
  url?: Url;
  emblem?: Logo;
}
export interface ProgrammeEntry {
  id: Id;
  names: Localized;
  description?: Localized;
  url?: Url;
  funders?: Ids;
}
export interface TopicEntry {
  id: Id;
  names: Localized;
  description?: Localized;
}
export interface CategoryEntry {
  id: Id;
  names: Localized;
  description?: Localized;
}
/**
 * study.yml: the facts of one study, without words.
 */
export interface StudyFile {
  kind: 'case-study' | 'good-practice' | 'event-format';
  originalLanguage: Language;
  status: 'current' | 'withdrawn';
  published: Date;
  updated?: Date;
  aliases?: Ids;
  changes?: ChangeEntry[];
  /**
   * @minItems 1
   */
  countries: Country[];
  /**
   * Whether it took place online: no place, and so no word of `place`.
   */
  online?: boolean;
  partners: Ids;
  programme?: Id;
  topics: Ids;
  /**
   * Codes of the audiences that are documented; their names are in the locales.
   */
  audience?: (
    | 'children'
    | 'young-people'
    | 'adults'
    | 'older-people'
    | 'librarians'
    | 'cso-professionals'
    | 'educators'
    | 'local-authorities'
    | 'volunteers'
    | 'migrants'
    | 'people-with-disabilities'
    | 'general-public'
  )[];
  /**
   * Sustainable Development Goals, 1 to 17.
   */
  sdgs?: number[];
  period?: Period;
  indicators?: IndicatorFacts[];
  effort?: Effort;
  authors?: AuthorEntry[];
  licence: Licence;
  funders?: Ids;
  doi?: Doi;
  images?: ImageFacts[];
  links?: LinkFacts[];
  documents?: DocumentFacts[];
  /**
   * Sections that are expected but not documented; they are shown as such.
   */
  undocumented?: ('context' | 'steps' | 'results' | 'lessons' | 'transfer' | 'resources' | 'voices' | 'sources')[];
}
export interface ChangeEntry {
  date: Date;
  id: Id;
}
export interface Period {
  start: PartialDate;
  end?: PartialDate;
}
export interface IndicatorFacts {
  id: Id;
  value: number;
  /**
   * A code whose name is in the locales.
   */
  unit: 'people' | 'organisations' | 'countries' | 'libraries' | 'events' | 'items' | 'hours' | 'percent' | 'euro';
  date?: PartialDate;
  baseline?: number;
  target?: number;
  source?: Text;
}
export interface Effort {
  budget?: 'none' | 'under-1000' | '1000-10000' | '10000-50000' | 'over-50000';
  staff?: number;
  months?: number;
}
export interface AuthorEntry {
  person: Id;
  /**
   * @minItems 1
   */
  roles: ('author' | 'editor' | 'photographer' | 'illustrator')[];
}
export interface ImageFacts {
  id: Id;
  file: File;
  credit?: Text;
  licence?: Licence;
  /**
   * True when a person can be recognised: consent is then needed.
   */
  showsPeople?: boolean;
  consent?: Consent;
}
export interface Consent {
  date: Date;
  scope: Text;
  withdrawn?: Date;
  /**
   * An opaque reference to the paper kept by the partner; no personal data.
   */
  reference: string;
}
export interface LinkFacts {
  id: Id;
  url: Url;
}
export interface DocumentFacts {
  id: Id;
  file: File;
}
/**
 * Front matter of a study in one language. A regional variant may leave any field out.
 */
export interface StudyWords {
  title?: Text;
  shortTitle?: string;
  summary?: Text;
  keywords?: Text[];
  place?: Text;
  images?: ImageWordsById;
  indicators?: Labels1;
  links?: Labels1;
  documents?: Labels1;
  changes?: Labels1;
  translation?: TranslationRecord;
}
export interface ImageWordsById {
  [k: string]: ImageWords;
}
export interface ImageWords {
  alt?: Text;
  /**
   * The credit in this language, where it is more than a name.
   */
  credit?: string;
  caption?: Text;
  labels?: Labels;
}
/**
 * Words drawn inside an SVG, by the id in its data-label attributes.
 */
export interface Labels {
  [k: string]: Text;
}
export interface Labels1 {
  [k: string]: Text;
}
/**
 * Who translated a text from which language, and whether a native reader has reviewed it.
 */
export interface TranslationRecord {
  from: Language;
  state: ReviewState;
  translators?: Id[];
  reviewer?: Id;
  date?: Date;
}
/**
 * item.yml: the facts of one news item, without words.
 */
export interface NewsFile {
  originalLanguage: Language;
  published: Date;
  updated?: Date;
  categories: Ids;
  aliases?: Ids;
  event?: EventFacts;
  /**
   * An address, or "unknown": published, but the address is not known.
   */
  recording?: string;
  /**
   * An address, or "unknown": published, but the address is not known.
   */
  slides?: string;
  speakers?: Ids;
  studies?: Ids;
  partners?: Ids;
  programme?: Id;
  images?: ImageFacts[];
  links?: NewsLinkFacts[];
  faq?: Ids;
}
export interface EventFacts {
  start: LocalDateTime;
  end?: LocalDateTime;
  /**
   * An IANA time zone.
   */
  zone: string;
  online?: boolean;
  registration?: Registration;
  speakers?: Ids;
}
export interface Registration {
  url: Url;
  closes?: LocalDateTime;
}
export interface NewsLinkFacts {
  id: Id;
  url: Url;
}
/**
 * Front matter of a news item in one language.
 */
export interface NewsWords {
  title?: Text;
  summary?: Text;
  place?: Text;
  images?: ImageWordsById;
  links?: Labels1;
  speakers?: Labels2;
  faq?: {
    [k: string]: Faq;
  };
  translation?: TranslationRecord;
}
/**
 * What each speaker is, by person id.
 */
export interface Labels2 {
  [k: string]: Text;
}
export interface Faq {
  question: Text;
  answer: Text;
}
/**
 * Front matter of a page or of a part of the book in one language.
 */
export interface PageWords {
  title?: Text;
  summary?: Text;
  translation?: TranslationRecord;
}
