/**
 * Makes the PDFs and EPUBs: from the cache where nothing changed, else by their writers. The browser is found
 * and started only when there is something to print; EPUBs are packed while it prints.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Printer } from '../browser/launch.ts';
import { writeEpub } from '../epub/write-epub.ts';
import type { LocaleResources, Translator } from '../i18n/translator.ts';
import type { Pictures } from '../model/picture.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { Problem } from '../problems/problem.ts';
import type { CachedExport, ExportCache } from './cache.ts';
import { fingerprintJob } from './fingerprint.ts';
import type { ExportJob } from './jobs.ts';
import type { MadeFile } from './report.ts';

export interface BookInputs {
  readonly builder: string;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  readonly translators: (language: string) => Translator;
  readonly cache: ExportCache;
  /** Starts the browser; called once, at the first book that must be printed. */
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
  const printer = lazily(inputs.openPrinter);
  const make = (job: ExportJob) => makeBook(job, folder, inputs, printer);
  try {
    const [pdfs, epubs] = await Promise.all([
      oneByOne(
        jobs.filter((job) => job.format === 'pdf'),
        make,
      ),
      oneByOne(
        jobs.filter((job) => job.format === 'epub'),
        make,
      ),
    ]);
    return [...pdfs, ...epubs];
  } finally {
    await (await printer.started())?.close();
  }
}

async function oneByOne<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

interface Lazy<T> {
  get(): Promise<T>;
  /** What was started, or undefined; never throws. */
  started(): Promise<T | undefined>;
}

function lazily<T>(open: () => Promise<T>): Lazy<T> {
  let opening: Promise<T> | undefined;
  return {
    get: () => {
      opening ??= open();
      return opening;
    },
    started: () => opening?.catch(() => undefined) ?? Promise.resolve(undefined),
  };
}

async function makeBook(job: ExportJob, folder: string, inputs: BookInputs, printer: Lazy<Printer>): Promise<MadeBook> {
  const start = performance.now();
  const key = fingerprintJob(job, inputs);
  const cached = await inputs.cache.read(key);
  const made = cached ? { ...cached, problems: [] } : await writeBook(job, inputs, printer);
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
  printer: Lazy<Printer>,
): Promise<CachedExport & { problems: readonly Problem[] }> {
  const { edition, study } = job;
  const request = { edition, study, pictures, translator: translators(edition.language) };
  if (job.format === 'pdf') return writePdf(request, await printer.get());
  return { ...(await writeEpub(request)), pages: undefined };
}
