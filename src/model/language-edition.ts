/**
 * A language edition: one edition of the publication in one language. Every text is resolved and knows its real
 * language. Writers render language editions and nothing else.
 */
import type {
  AuthorEntry,
  EditionEntry,
  Faq,
  FunderEntry,
  ImageFacts,
  IndicatorFacts,
  NewsFile,
  PartnerEntry,
  PersonEntry,
  ProgrammeEntry,
  StudyFile,
  TranslationRecord,
} from '../schemas/types.ts';
import type { PublicationFacts, SectionId } from './publication.ts';
import type { LinkTargets } from './resolve/link-targets.ts';
import type { Origin } from './resolve/resolve.ts';

/** A text that knows its language and why it is shown. */
export interface ResolvedText {
  readonly text: string;
  readonly language: string;
  readonly origin: Origin;
}

/** Plain words in a language. */
export type LocalText = Pick<ResolvedText, 'text' | 'language'>;

export interface LanguageEdition {
  readonly publication: PublicationFacts;
  readonly entry: EditionEntry;
  readonly language: string;
  readonly title: ResolvedText;
  readonly shortTitle: ResolvedText;
  readonly description: ResolvedText;
  readonly parts: readonly ResolvedPart[];
  /** Every current study of the edition, in the order of its parts. */
  readonly studies: readonly ResolvedStudy[];
  /** Studies that were withdrawn or that only past editions list. */
  readonly formerStudies: readonly ResolvedStudy[];
  /** The studies and pages that texts can link to. */
  readonly linkTargets: LinkTargets;
  /** Every edition of the publication, in the order of publication.yml. */
  readonly editions: readonly ListedEdition[];
  /** The names of sections that most studies use. */
  readonly sectionNames: SectionNames;
  readonly news: readonly ResolvedNews[];
  readonly pages: readonly ResolvedPage[];
  readonly book: readonly ResolvedPage[];
  readonly partners: readonly ResolvedPartner[];
  /** The organisation that is the author where no person is named; undefined where publication.yml has none. */
  readonly author: ResolvedText | undefined;
  readonly publisher: ResolvedPartner | undefined;
  readonly people: readonly ResolvedPerson[];
  readonly editors: readonly ResolvedPerson[];
  /** The funders of the whole publication. */
  readonly funders: readonly ResolvedFunder[];
  /** All funders of funders.yml, also funders of single programmes and studies. */
  readonly allFunders: readonly ResolvedFunder[];
  readonly programmes: readonly ResolvedName[];
  readonly topics: readonly ResolvedName[];
  readonly categories: readonly ResolvedName[];
}

/** The name that most studies of the edition give a section, by section id. */
export type SectionNames = Readonly<Record<string, string>>;

export interface ResolvedPart {
  readonly title: ResolvedText;
  readonly studies: readonly ResolvedStudy[];
}

export interface ListedEdition {
  readonly entry: EditionEntry;
  readonly editors: readonly ResolvedPerson[];
  /** With the slugs of all studies that the part lists, current or not. */
  readonly parts: readonly { readonly title: ResolvedText; readonly studies: readonly string[] }[];
}

/** The fields that studies, news items and pages share. */
export interface ResolvedItem {
  readonly slug: string;
  readonly folder: string;
  /** The requested language. */
  readonly language: string;
  /** The language that most of the text is really in. */
  readonly textLanguage: string;
  readonly origin: Origin;
  readonly originalLanguage: string;
  readonly title: ResolvedText;
  readonly summary: ResolvedText | undefined;
  readonly sections: readonly ResolvedSection[];
  /** How the shown text was translated; undefined for an original. */
  readonly translation: TranslationRecord | undefined;
  /** The languages of the publication that have their own text, in the publication's order. */
  readonly ownLanguages: readonly string[];
}

export interface ResolvedSection {
  readonly id: string;
  readonly title: ResolvedText;
  readonly markdown: string;
  readonly language: string;
  readonly origin: Origin;
  /** The file and line of the section, for problems found during rendering. */
  readonly file: string;
  readonly line: number;
}

export interface ResolvedStudy extends ResolvedItem {
  readonly facts: StudyFile;
  readonly shortTitle: ResolvedText;
  readonly keywords: readonly ResolvedText[];
  readonly place: ResolvedText | undefined;
  readonly undocumented: readonly SectionId[];
  readonly images: readonly ResolvedImage[];
  readonly indicators: readonly ResolvedIndicator[];
  readonly links: readonly ResolvedLink[];
  readonly documents: readonly ResolvedDocument[];
  readonly changes: readonly { readonly date: string; readonly note: ResolvedText }[];
  readonly partners: readonly ResolvedPartner[];
  readonly programme: ResolvedName | undefined;
  readonly topics: readonly ResolvedName[];
  readonly funders: readonly ResolvedFunder[];
  readonly authors: readonly { readonly person: ResolvedPerson; readonly roles: AuthorEntry['roles'] }[];
}

export interface ResolvedNews extends ResolvedItem {
  readonly facts: NewsFile;
  readonly place: ResolvedText | undefined;
  readonly categories: readonly ResolvedName[];
  readonly images: readonly ResolvedImage[];
  readonly links: readonly ResolvedLink[];
  readonly speakers: readonly { readonly person: ResolvedPerson; readonly description: ResolvedText | undefined }[];
  readonly faq: readonly (Faq & { readonly id: string; readonly language: string; readonly origin: Origin })[];
}

export interface ResolvedPage extends ResolvedItem {}

export interface ResolvedImage {
  readonly id: string;
  readonly facts: ImageFacts;
  readonly path: string;
  readonly alt: ResolvedText;
  readonly caption: ResolvedText | undefined;
  /** From the text file if it needs translation, else the name in the facts. */
  readonly credit: ResolvedText | undefined;
  /** The words inside an SVG, by the id in `data-label`. */
  readonly labels: Readonly<Record<string, ResolvedText>>;
}

export interface ResolvedIndicator {
  readonly facts: IndicatorFacts;
  readonly label: ResolvedText;
}
export interface ResolvedLink {
  readonly id: string;
  readonly url: string;
  readonly label: ResolvedText;
}
export interface ResolvedDocument {
  readonly id: string;
  readonly path: string;
  readonly label: ResolvedText;
}
export interface ResolvedName {
  readonly id: string;
  readonly name: ResolvedText;
  readonly description: ResolvedText | undefined;
  readonly url?: string;
  readonly funders?: readonly string[];
}
export interface ResolvedPartner {
  readonly id: string;
  readonly facts: PartnerEntry;
  readonly name: ResolvedText;
  readonly description: ResolvedText | undefined;
}
export interface ResolvedFunder {
  readonly id: string;
  readonly facts: FunderEntry;
  readonly name: ResolvedText;
  readonly acknowledgement: ResolvedText;
  readonly disclaimer: ResolvedText | undefined;
}
export interface ResolvedPerson {
  readonly id: string;
  readonly facts: PersonEntry;
  readonly name: ResolvedText;
}
export type NamedEntry = Pick<ProgrammeEntry, 'id' | 'names' | 'description' | 'url' | 'funders'>;
