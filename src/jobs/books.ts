/**
 * Makes the PDFs and EPUBs. What did not change comes from the cache. The browser starts only if there is something to
 * print. EPUBs are made after it has ended, because they name the pages of the printed books and a large book needs all
 * the memory of a small machine.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Typefaces } from '../design/fonts.ts';
import type { LocaleResources, Translator } from '../i18n/translator.ts';
import type { PageStart } from '../model/book/page-start.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { Pictures } from '../model/picture.ts';
import { sourceDate } from '../model/source-date.ts';
import type { Printer } from '../printing/launch.ts';
import type { Problem } from '../problems/problem.ts';
import { type CachedExport, type ExportCache, sha256 } from './cache.ts';
import { type BookFormat, type ExportJob, isSameBook, textsOf } from './jobs.ts';
import { inLanes } from './lanes.ts';
import type { MadeFile } from './made-file.ts';
import { type Pieces, sizeOf, writePieces } from './pieces.ts';
import { openWhenNeeded, printerCount } from './printers.ts';
import { digestsToday, type Material, recordInputs } from './recorded-inputs.ts';
import { type Reason, whyMade } from './why.ts';

export interface BookInputs {
  /** Every book of the whole output, whether it is made now or not. */
  readonly planned: readonly ExportJob[];
  readonly editions: readonly LanguageEdition[];
  /** The key of a writer's code. Not called where the cache stores nothing. */
  readonly writerKey: (format: BookFormat) => string;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
  /** The house's typefaces unless given. */
  readonly typefaces?: Typefaces | undefined;
  readonly translators: (language: string) => Translator;
  readonly cache: ExportCache;
  /** False leaves the typefaces out of the EPUBs. */
  readonly epubFonts?: boolean | undefined;
  /** Starts a browser. Called when the first book must be printed, once for each browser that prints in parallel. */
  readonly openPrinter: () => Promise<Printer>;
  /** How many browsers print in parallel; undefined lets the machine decide. */
  readonly printers?: number | undefined;
  /** Called after each book that was made. @param total the number of books of its format that are not in the cache */
  readonly onMade: (job: ExportJob, done: number, total: number) => void;
}

export interface MadeBook {
  readonly job: ExportJob;
  readonly file: MadeFile;
  readonly bytes: number;
  readonly problems: readonly Problem[];
  /** Undefined for an EPUB. */
  readonly pageStarts: readonly PageStart[] | undefined;
}

interface OpenJob {
  readonly job: ExportJob;
  readonly pageStarts: readonly PageStart[] | undefined;
  readonly why: readonly Reason[];
}

/** Writes every job's file below `folder`, in the order of the jobs. */
export async function makeBooks(jobs: readonly ExportJob[], folder: string, inputs: BookInputs): Promise<MadeBook[]> {
  const pdfs = jobs.filter((job) => job.format === 'pdf');
  const printed = await makeFormat(pdfs, folder, inputs, async () => undefined, printBooks);
  const epubs = jobs.filter((job) => job.format === 'epub');
  const pagesOf = (job: ExportJob) => printedPages(printed, job, inputs);
  return [...printed, ...(await makeFormat(epubs, folder, inputs, pagesOf, packBooks))];
}

type MakeAll = (
  jobs: readonly OpenJob[],
  inputs: BookInputs,
  make: (open: OpenJob, openPrinter?: () => Promise<Printer>) => Promise<MadeBook>,
) => Promise<readonly MadeBook[]>;

async function makeFormat(
  jobs: readonly ExportJob[],
  folder: string,
  inputs: BookInputs,
  pagesOf: (job: ExportJob) => Promise<readonly PageStart[] | undefined>,
  makeAll: MakeAll,
): Promise<MadeBook[]> {
  const taken: MadeBook[] = [];
  const open: OpenJob[] = [];
  for (const job of jobs) {
    const pageStarts = await pagesOf(job);
    const kept = await keptBook(job, pageStarts, inputs);
    if (kept.book)
      taken.push(await placeBook(job, folder, { ...kept.book, pieces: [kept.book.bytes], problems: [] }, 0));
    else open.push({ job, pageStarts, why: kept.why });
  }
  let done = 0;
  const made = await makeAll(open, inputs, async (each, openPrinter) => {
    const book = await makeBook(each, folder, inputs, openPrinter);
    done += 1;
    inputs.onMade(each.job, done, open.length);
    return book;
  });
  const byPath = new Map([...taken, ...made].map((book) => [book.job.path, book]));
  return jobs.flatMap((job) => byPath.get(job.path) ?? []);
}

const printBooks: MakeAll = async (jobs, inputs, make) => {
  const printers = openWhenNeeded(inputs.openPrinter);
  const lanes =
    inputs.printers ??
    printerCount(
      jobs.map(({ job }) => job),
      inputs.editions,
    );
  try {
    return await inLanes(jobs, lanes, (open, lane) => make(open, () => printers.get(lane)));
  } finally {
    await printers.close();
  }
};

const packBooks: MakeAll = (jobs, _inputs, make) => inLanes(jobs, 1, (open) => make(open));

/** The page starts of the PDF that belongs to an EPUB, from this build or the cache; undefined where there are none. */
async function printedPages(
  printed: readonly MadeBook[],
  epub: ExportJob,
  inputs: BookInputs,
): Promise<readonly PageStart[] | undefined> {
  const pdf = inputs.planned.find((job) => job.format === 'pdf' && isSameBook(job, epub));
  const made = pdf && printed.find(({ job }) => job.path === pdf.path);
  if (made || !pdf) return made?.pageStarts;
  return (await keptBook(pdf, undefined, inputs)).book?.pageStarts;
}

/** The name of a job in the cache. It does not depend on the texts of the book. */
const jobName = (job: ExportJob, { editions, epubFonts }: BookInputs): string => {
  const { id, url } = textsOf(job, editions).edition.publication;
  return JSON.stringify([url, id, job, job.format === 'epub' && epubFonts === false]);
};

function materialOf(job: ExportJob, pageStarts: readonly PageStart[] | undefined, inputs: BookInputs): Material {
  const { editions, resources, pictures, typefaces, writerKey } = inputs;
  const rest = {
    writer: writerKey(job.format),
    date: sourceDate(process.env)?.toISOString() ?? '',
    printedPages: sha256(Buffer.from(JSON.stringify(pageStarts ?? []))),
  };
  return { texts: textsOf(job, editions), resources, pictures, typefaces, rest };
}

/** The book from the cache, or the reasons why it must be made. */
async function keptBook(
  job: ExportJob,
  pageStarts: readonly PageStart[] | undefined,
  inputs: BookInputs,
): Promise<{ readonly book: CachedExport | undefined; readonly why: readonly Reason[] }> {
  const { cache } = inputs;
  if (!cache.keeps) return { book: undefined, why: [{ changed: 'uncached' }] };
  const material = materialOf(job, pageStarts, inputs);
  const traces = await cache.readTraces(jobName(job, inputs));
  const same = traces.find((trace) => JSON.stringify(digestsToday(material, trace)) === JSON.stringify(trace.digests));
  const book = same && (await cache.read(same.key));
  return { book, why: book ? [] : whyMade(job, material, same ?? traces[0]) };
}

async function makeBook(
  { job, pageStarts, why }: OpenJob,
  folder: string,
  inputs: BookInputs,
  openPrinter?: () => Promise<Printer>,
): Promise<MadeBook> {
  const start = performance.now();
  const { cache } = inputs;
  const material = cache.keeps ? materialOf(job, pageStarts, inputs) : undefined;
  const recorded = material && recordInputs(material);
  const made = await writeBook(job, pageStarts, inputs, recorded, openPrinter);
  // Books with problems are not cached, so each build reports them again.
  if (recorded && made.problems.length === 0) {
    const trace = recorded.trace();
    const name = jobName(job, inputs);
    const key = sha256(Buffer.from(`${name} ${JSON.stringify(trace)}`));
    await cache.write(key, made);
    await cache.writeTrace(name, { ...trace, key });
  }
  return placeBook(job, folder, made, Math.round(performance.now() - start) / 1000, why);
}

interface WrittenBook extends Omit<CachedExport, 'bytes'> {
  readonly pieces: Pieces;
  readonly problems: readonly Problem[];
}

async function placeBook(
  job: ExportJob,
  folder: string,
  { pieces, pages, pageStarts, problems }: WrittenBook,
  seconds: number,
  why?: readonly Reason[],
): Promise<MadeBook> {
  const target = path.join(folder, job.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writePieces(target, pieces);
  return { job, file: reported(job, pages, seconds, why), bytes: sizeOf(pieces), problems, pageStarts };
}

const checksOf = { pdf: ['page-numbers', 'characters', 'tags'], epub: ['well-formed', 'manifest'] } as const;

const reported = (
  job: ExportJob,
  pages: number | undefined,
  seconds: number,
  why: readonly Reason[] | undefined,
): MadeFile => ({
  path: job.path,
  language: job.language,
  ...(job.beside && { secondLanguage: job.beside }),
  ...(pages !== undefined && { pages }),
  checks: checksOf[job.format],
  seconds,
  ...(why && { why }),
});

async function writeBook(
  job: ExportJob,
  pageStarts: readonly PageStart[] | undefined,
  { editions, pictures, typefaces, translators, cache, epubFonts }: BookInputs,
  recorded: ReturnType<typeof recordInputs> | undefined,
  openPrinter: (() => Promise<Printer>) | undefined,
): Promise<WrittenBook> {
  const { edition, study, beside: second } = recorded?.texts ?? textsOf(job, editions);
  const translatorIn = (language: string): Translator =>
    recorded ? recorded.translator(translators(language)) : translators(language);
  const beside = second && { edition: second, translator: translatorIn(second.language) };
  const means = { pictures: recorded?.pictures ?? pictures, typefaces, translator: translatorIn(edition.language) };
  const request = { edition, study, beside, ...means };
  // Writers and their libraries are loaded only when needed, which saves time and memory.
  if (openPrinter) {
    const { writePdf } = await import('../pdf/write-pdf.ts');
    const book = `${edition.publication.url} ${job.path}`;
    const { setting } = job;
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
