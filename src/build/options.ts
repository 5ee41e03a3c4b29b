import type { SpecialEdition } from '../jobs/jobs.ts';
import type { OnBrowserEvent } from '../printing/browser-event.ts';
import type { Problem } from '../problems/problem.ts';
import type { BuildReport } from './report.ts';

export const outputKinds = ['pdf', 'epub', 'site'] as const;
export type OutputKind = (typeof outputKinds)[number];

export interface BuildOptions {
  readonly contentDir: string;
  /** Folders with locales, the builder's own first; later ones override earlier ones. */
  readonly localeDirs: readonly string[];
  readonly outDir: string;
  readonly only: readonly OutputKind[];
  /**
   * The languages whose books are made; undefined for all. The site always has all languages, so that no link breaks.
   */
  readonly languages: readonly string[] | undefined;
  /** The path of a browser, if the user gave one. */
  readonly browser: string | undefined;
  /** Called while a browser is downloaded or installed. */
  readonly onBrowser?: OnBrowserEvent;
  /** A special edition beside the ordinary one, or alone if no website is made. */
  readonly special?: SpecialEdition;
  /** How many browsers print in parallel; undefined lets the machine decide. */
  readonly printers?: number | undefined;
  /** False leaves out the PDF and EPUB of each study. */
  readonly studyFiles?: boolean;
  /** False leaves the typefaces out of the EPUBs. */
  readonly epubFonts?: boolean;
  /** False makes every book again, even if it is in the cache. */
  readonly useCache?: boolean;
  /** The cache for finished books; the builder's own `.cache` unless given. */
  readonly cacheDir?: string | undefined;
}

export interface ProgressEvent {
  readonly stage: 'load' | 'pdf' | 'epub' | 'site' | 'swap';
  readonly state: 'start' | 'step' | 'done';
  /** The path of the current file below the output folder, or empty. */
  readonly name: string;
  readonly done: number;
  readonly total: number;
}
export type Progress = (event: ProgressEvent) => void;

export interface BuildOutcome {
  readonly problems: readonly Problem[];
  /** Undefined where nothing was built; the last good output then stays. */
  readonly report: BuildReport | undefined;
}
