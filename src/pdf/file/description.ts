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
  /** The address of the web page with the same text. */
  readonly source: string;
  readonly licence: string;
  readonly licenceUrl: string | undefined;
  /** False for works in the public domain. */
  readonly isProtected: boolean;
  /** The day of publication: YYYY-MM-DD. */
  readonly published: string;
  readonly date: Date;
  /** Whether people have certified conformance with PDF/UA-1. No program can decide that. */
  readonly isUniversallyAccessible: boolean;
}
