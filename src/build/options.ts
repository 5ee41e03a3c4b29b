import type { SpecialEdition } from '../jobs/jobs.ts';
import type { OnBrowserEvent } from '../printing/browser-event.ts';
import type { Problem } from '../problems/problem.ts';
import type { BuildReport } from './report.ts';

export const outputKinds = ['pdf', 'epub', 'site'] as const;
export type OutputKind = (typeof outputKinds)[number];

export interface BuildOptions {
  readonly contentDir: string;
  /** Locale folders, the builder's own first; later ones win. */
  readonly localeDirs: readonly string[];
  readonly outDir: string;
  readonly only: readonly OutputKind[];
  /** The languages whose books are made; undefined for all. The site is always whole, so that no link breaks. */
  readonly languages: readonly string[] | undefined;
  /** A browser's path, where the reader names one. */
  readonly browser: string | undefined;
  /** Told while a browser is downloaded or installed. */
  readonly onBrowser?: OnBrowserEvent;
  /** A special edition beside the ordinary one; alone where no website is asked for. */
  readonly special?: SpecialEdition;
  /** How many browsers print side by side; as many as the machine bears unless given. */
  readonly printers?: number | undefined;
  /** False leaves out the separate PDF and EPUB of each study. */
  readonly studyFiles?: boolean;
  /** False leaves the typefaces out of the EPUBs. */
  readonly epubFonts?: boolean;
  /** False makes every book anew, whatever the cache has. */
  readonly useCache?: boolean;
  /** Where finished books are kept; the builder's own `.cache` unless given. */
  readonly cacheDir?: string | undefined;
}

export interface ProgressEvent {
  readonly stage: 'load' | 'pdf' | 'epub' | 'site' | 'swap';
  readonly state: 'start' | 'step' | 'done';
  /** What is being made: a path below the output folder, or empty. */
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
