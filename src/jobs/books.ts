/**
 * Makes the PDFs and EPUBs: from the cache where nothing changed, else by their writers. The browser is found
 * and started only when there is something to print. EPUBs follow when it has ended: they name the pages of the
 * printed books, and a large book needs all the memory of a small machine.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Typefaces } from '../design/fonts.ts';
import type { LocaleResources, Translator } from '../i18n/translator.ts';
import { isSameSetting } from '../model/book/book-setting.ts';
import type { PageStart } from '../model/book/page-start.ts';
import type { Pictures } from '../model/picture.ts';
import type { Printer } from '../printing/launch.ts';
import type { Problem } from '../problems/problem.ts';
import type { CachedExport, ExportCache } from './cache.ts';
import { fingerprintJob } from './fingerprint.ts';
import type { ExportJob } from './jobs.ts';
import { inLanes } from './lanes.ts';
import type { MadeFile } from './made-file.ts';
import { type Pieces, sizeOf, writePieces } from './pieces.ts';
import { openWhenNeeded, printerCount } from './printers.ts';

export interface BookInputs {
  /** Every book that the whole output has, whether it is made now or not. */
  readonly planned: readonly ExportJob[];
  readonly builder: string;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  /** What they are set in; the house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  readonly translators: (language: string) => Translator;
  readonly cache: ExportCache;
  /** False leaves the typefaces out of the EPUBs. */
  readonly epubFonts?: boolean | undefined;
  /** Starts a browser; called at the first book that must be printed, once for each that prints side by side. */
  readonly openPrinter: () => Promise<Printer>;
  /** How many print side by side; as many as the machine bears where it is undefined. */
  readonly printers?: number | undefined;
  readonly onMade: (job: ExportJob) => void;
}

export interface MadeBook {
  readonly job: ExportJob;
  readonly file: MadeFile;
  readonly bytes: number;
  readonly problems: readonly Problem[];
  /** Undefined for an EPUB, which has none of its own. */
  readonly pageStarts: readonly PageStart[] | undefined;
}

/** What a book is made with besides its job. */
interface Means {
  readonly openPrinter?: () => Promise<Printer>;
  readonly pageStarts?: readonly PageStart[] | undefined;
}

/** Writes every job's file below `folder`. */
export async function makeBooks(jobs: readonly ExportJob[], folder: string, inputs: BookInputs): Promise<MadeBook[]> {
  const printed = await printBooks(
    jobs.filter((job) => job.format === 'pdf'),
    folder,
    inputs,
  );
  const packed = await inLanes(
    jobs.filter((job) => job.format === 'epub'),
    1,
    async (job) => makeBook(job, folder, inputs, { pageStarts: await printedPages(printed, job, inputs) }),
  );
  return [...printed, ...packed];
}

async function printBooks(jobs: readonly ExportJob[], folder: string, inputs: BookInputs): Promise<MadeBook[]> {
  const printers = openWhenNeeded(inputs.openPrinter);
  try {
    return await inLanes(jobs, inputs.printers ?? printerCount(jobs), (job, lane) =>
      makeBook(job, folder, inputs, { openPrinter: () => printers.get(lane) }),
    );
  } finally {
    await printers.close();
  }
}

/**
 * What the pages of the PDF that an EPUB goes with begin with: made just now or kept; undefined where it is neither.
 */
async function printedPages(
  printed: readonly MadeBook[],
  epub: ExportJob,
  inputs: BookInputs,
): Promise<readonly PageStart[] | undefined> {
  const pdf = inputs.planned.find((job) => job.format === 'pdf' && isSameBook(job, epub));
  const made = printed.find(({ job }) => job === pdf);
  if (made || !pdf) return made?.pageStarts;
  return (await inputs.cache.read(keyOf(pdf, inputs)))?.pageStarts;
}

const keyOf = (job: ExportJob, inputs: BookInputs, pageStarts?: readonly PageStart[]): string =>
  inputs.cache.keeps ? fingerprintJob(job, { ...inputs, pageStarts }) : '';

const isSameBook = (a: ExportJob, b: ExportJob): boolean =>
  isSameSetting(a.setting, b.setting) &&
  a.edition.language === b.edition.language &&
  a.beside?.language === b.beside?.language &&
  a.study?.slug === b.study?.slug;

async function makeBook(job: ExportJob, folder: string, inputs: BookInputs, means: Means): Promise<MadeBook> {
  const start = performance.now();
  const key = keyOf(job, inputs, means.pageStarts);
  const cached = await inputs.cache.read(key);
  const made = cached ? { ...cached, pieces: [cached.bytes], problems: [] } : await writeBook(job, inputs, means);
  // A book with doubts is made anew each time, so that they are told each time.
  if (!cached && made.problems.length === 0) await inputs.cache.write(key, made);
  const target = path.join(folder, job.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writePieces(target, made.pieces);
  inputs.onMade(job);
  const seconds = cached ? 0 : Math.round(performance.now() - start) / 1000;
  const { pieces, pages, pageStarts, problems } = made;
  return { job, file: reported(job, pages, seconds), bytes: sizeOf(pieces), problems, pageStarts };
}

const checksOf = { pdf: ['page-numbers', 'characters', 'tags'], epub: ['well-formed', 'manifest'] } as const;

const reported = (job: ExportJob, pages: number | undefined, seconds: number): MadeFile => ({
  path: job.path,
  language: job.edition.language,
  ...(job.beside && { secondLanguage: job.beside.language }),
  ...(pages !== undefined && { pages }),
  checks: checksOf[job.format],
  seconds,
});

async function writeBook(
  job: ExportJob,
  { pictures, typefaces, translators, cache, epubFonts }: BookInputs,
  { openPrinter, pageStarts }: Means,
): Promise<Omit<CachedExport, 'bytes'> & { pieces: Pieces; problems: readonly Problem[] }> {
  const { edition, study, setting } = job;
  const beside = job.beside && { edition: job.beside, translator: translators(job.beside.language) };
  const means = { pictures, typefaces, translator: translators(edition.language) };
  const request = { edition, study, beside, ...means };
  // The writers and their libraries are loaded only by those who need them: that saves time and memory.
  if (openPrinter) {
    const { writePdf } = await import('../pdf/write-pdf.ts');
    const book = `${edition.publication.url} ${job.path}`;
    const made = await writePdf({ ...request, setting, pageMap: await cache.readPageMap(book) }, await openPrinter());
    await cache.writePageMap(book, { pages: made.pages, pageOf: made.pageNumbers });
    return { ...made, pieces: [made.bytes] };
  }
  const { packEpub } = await import('../epub/write-epub.ts');
  return {
    ...(await packEpub({ ...request, pageStarts, embedFonts: epubFonts })),
    pages: undefined,
    pageStarts: undefined,
  };
}
