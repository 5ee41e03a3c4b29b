/** What a PDF says of itself. */
export interface Description {
  readonly title: string;
  /** People or organisations; empty where none is named. */
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  readonly publisher: string | undefined;
  /** Empty where the work has no summary. */
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly languages: readonly string[];
  /** ISBN and DOI as URNs. */
  readonly identifiers: readonly string[];
  /** The address of the page of the website that has the same text. */
  readonly source: string;
  readonly licence: string;
  readonly licenceUrl: string | undefined;
  /** False of what nobody holds rights in. */
  readonly isProtected: boolean;
  /** The day the work was published: YYYY-MM-DD. */
  readonly published: string;
  /** When the file was made. */
  readonly date: Date;
  /** Whether people have found that the file conforms to PDF/UA-1: no program can say so. */
  readonly isUniversallyAccessible: boolean;
}
