/**
 * Makes the PDFs and EPUBs: from the cache where nothing changed, else by their writers. The browser is found
 * and started only when there is something to print; EPUBs are packed while it prints.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Printer } from '../browser/launch.ts';
import { writeEpub } from '../epub/write-epub.ts';
import type { LocaleResources, Translator } from '../i18n/translator.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { Pictures } from '../model/picture.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { Problem } from '../problems/problem.ts';
import type { CachedExport, ExportCache } from './cache.ts';
import { fingerprintJob } from './fingerprint.ts';
import type { ExportJob } from './jobs.ts';
import { inLanes } from './lanes.ts';
import type { MadeFile } from './report.ts';

export interface BookInputs {
  readonly builder: string;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  readonly translators: (language: string) => Translator;
  readonly cache: ExportCache;
  /** Starts a browser; called at the first book that must be printed, once for each that prints side by side. */
  readonly openPrinter: () => Promise<Printer>;
  readonly onMade: (job: ExportJob) => void;
}

export interface MadeBook {
  readonly job: ExportJob;
  readonly file: MadeFile;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

/** Writes every job's file below `folder`. */
export async function makeBooks(jobs: readonly ExportJob[], folder: string, inputs: BookInputs): Promise<MadeBook[]> {
  const pdfs = jobs.filter((job) => job.format === 'pdf');
  const epubs = jobs.filter((job) => job.format === 'epub');
  const lanes = printerCount(pdfs);
  const printers = openWhenNeeded(inputs.openPrinter);
  try {
    const made = await inLanes([pdfs, epubs], 2, (some) =>
      inLanes(some, some === pdfs ? lanes : 1, (job, lane) => makeBook(job, folder, inputs, () => printers.get(lane))),
    );
    return made.flat();
  } finally {
    await printers.close();
  }
}

/**
 * Two browsers print faster than one where two processors are free. A browser needs about 2 MB of memory for a
 * page of its book, so that two large books at once would not fit into a small machine.
 */
function printerCount(pdfs: readonly ExportJob[]): number {
  const largest = Math.max(0, ...pdfs.map(({ edition }) => lettersOf(edition)));
  return availableParallelism() > 1 && pdfs.length > 1 && largest < 600_000 ? 2 : 1;
}

const lettersOf = ({ studies }: LanguageEdition): number =>
  studies.flatMap((study) => study.sections).reduce((sum, section) => sum + section.markdown.length, 0);

interface Printers {
  /** The printer of a lane, started at its first book. */
  get(lane: number): Promise<Printer>;
  close(): Promise<void>;
}

function openWhenNeeded(open: () => Promise<Printer>): Printers {
  const opened = new Map<number, Promise<Printer>>();
  return {
    get(lane) {
      const printer = opened.get(lane) ?? open();
      opened.set(lane, printer);
      return printer;
    },
    async close() {
      // One that could not be started has said so to the book that asked for it.
      const outcomes = await Promise.allSettled(opened.values());
      for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.close();
    },
  };
}

async function makeBook(
  job: ExportJob,
  folder: string,
  inputs: BookInputs,
  openPrinter: () => Promise<Printer>,
): Promise<MadeBook> {
  const start = performance.now();
  const key = fingerprintJob(job, inputs);
  const cached = await inputs.cache.read(key);
  const made = cached ? { ...cached, problems: [] } : await writeBook(job, inputs, openPrinter);
  // A book with doubts is made anew each time, so that they are told each time.
  if (!cached && made.problems.length === 0) await inputs.cache.write(key, made);
  const target = path.join(folder, job.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, made.bytes);
  inputs.onMade(job);
  const seconds = cached ? 0 : Math.round(performance.now() - start) / 1000;
  return { job, file: reported(job, made.pages, seconds), bytes: made.bytes.length, problems: made.problems };
}

const checksOf = { pdf: ['page-numbers', 'characters', 'tags'], epub: ['well-formed', 'manifest'] } as const;

const reported = (job: ExportJob, pages: number | undefined, seconds: number): MadeFile => ({
  path: job.path,
  language: job.edition.language,
  ...(pages !== undefined && { pages }),
  checks: checksOf[job.format],
  seconds,
});

async function writeBook(
  job: ExportJob,
  { pictures, translators }: BookInputs,
  openPrinter: () => Promise<Printer>,
): Promise<CachedExport & { problems: readonly Problem[] }> {
  const { edition, study } = job;
  const second = job.second && { edition: job.second, translator: translators(job.second.language) };
  const request = { edition, study, second, pictures, translator: translators(edition.language) };
  if (job.format === 'pdf') return writePdf(request, await openPrinter());
  return { ...(await writeEpub(request)), pages: undefined };
}
