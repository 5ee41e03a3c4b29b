/** Decides how many browsers print and starts them when needed. */
import { availableParallelism } from 'node:os';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { Printer } from '../printing/launch.ts';
import { type ExportJob, type JobTexts, textsOf } from './jobs.ts';

/**
 * Two browsers are faster where two processors are free. A browser needs about 2 MB of memory for each page of its
 * book, so two large books at once do not fit into a small machine.
 */
export function printerCount(pdfs: readonly ExportJob[], editions: readonly LanguageEdition[]): number {
  const largest = Math.max(0, ...pdfs.map((job) => lettersOf(textsOf(job, editions))));
  return availableParallelism() > 1 && pdfs.length > 1 && largest < 600_000 ? 2 : 1;
}

const lettersOf = ({ edition, study }: JobTexts): number =>
  (study ? [study] : edition.studies)
    .flatMap(({ sections }) => sections)
    .reduce((sum, section) => sum + section.markdown.length, 0);

interface Printers {
  /** The printer of a lane, started for its first book. */
  get(lane: number): Promise<Printer>;
  close(): Promise<void>;
}

export function openWhenNeeded(open: () => Promise<Printer>): Printers {
  const opened = new Map<number, Promise<Printer>>();
  return {
    get(lane) {
      const printer = opened.get(lane) ?? open();
      opened.set(lane, printer);
      return printer;
    },
    async close() {
      // A printer that could not start has already reported this to its book.
      const outcomes = await Promise.allSettled(opened.values());
      for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.close();
    },
  };
}
