import type { Reason } from './why.ts';

export interface ReportedFile {
  /** Path below the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly language?: string;
  readonly secondLanguage?: string;
  readonly pages?: number;
  /** The checks that the file passed while it was made. */
  readonly checks?: readonly string[];
  /** Absent for files of the site, whose pages are made together. 0 for a file from the cache. */
  readonly seconds?: number;
  /** Why it was made; absent for a file from the cache. */
  readonly why?: readonly Reason[];
}

/** A made file before its size and hash are known. */
export type MadeFile = Omit<ReportedFile, 'bytes' | 'sha256'>;
