/** What a PDF says of itself. */
export interface Description {
  readonly title: string;
  /** People or organisations. */
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly languages: readonly string[];
  readonly licence: string;
  readonly licenceUrl: string | undefined;
  /** False of what nobody holds rights in. */
  readonly isProtected: boolean;
  readonly date: Date;
  /** Whether people have found that the file conforms to PDF/UA-1: no program can say so. */
  readonly isUniversallyAccessible: boolean;
}
