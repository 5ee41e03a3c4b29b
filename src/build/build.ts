/**
 * Builds the output in these steps:
 *
 * 1. open the publication; errors end the build before anything is written
 * 2. plan the books, make them or take them from the cache (PDF and EPUB)
 * 3. make the site, which lists the books with their sizes
 * 4. write the report and replace the old output
 *
 * If any step fails, the last good output stays.
 */
import { type OpenPublication, openPublication } from '../check/open-publication.ts';
import { folderSource } from '../check/publication-source.ts';
import { makeBooks } from '../jobs/books.ts';
import { defaultCacheFolder, type ExportCache, noCache, openCache } from '../jobs/cache.ts';
import { keepHeapSmall, letHeapGrow } from '../jobs/heap.ts';
import { downloadOf, isOrdinaryJob } from '../jobs/jobs.ts';
import type { MadeFile } from '../jobs/made-file.ts';
import { writerKey } from '../jobs/writer-key.ts';
import type { Printer } from '../printing/launch.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import type { SiteJob } from '../site/write-site.ts';
import { isFileFault, outputProblem } from '../storage/file-faults.ts';
import { folderStore } from '../storage/folder-store.ts';
import { carriedOver, carryOver } from './carry-over.ts';
import { copyDocuments } from './documents.ts';
import type { BuildOptions, BuildOutcome, Progress } from './options.ts';
import { planOutput } from './plan-output.ts';
import { type BuildReport, writeReport } from './report.ts';
import { siteFault } from './site-fault.ts';
import { type Stopwatch, stopwatch } from './stopwatch.ts';
import { assertSafeOutput, discardOutput, prepareOutput, swapOutput } from './swap.ts';

const cacheOf = ({ useCache, cacheDir }: BuildOptions): ExportCache =>
  useCache === false ? noCache : openCache(cacheDir ?? defaultCacheFolder);

export async function build(options: BuildOptions, progress: Progress): Promise<BuildOutcome> {
  await assertSafeOutput(options.outDir, [options.contentDir, ...options.localeDirs]);
  const clock = stopwatch();
  keepHeapSmall();
  progress({ stage: 'load', state: 'start', name: '', done: 0, total: 1 });
  const source = folderSource(options.contentDir, options.localeDirs);
  const { open, problems } = await openPublication(source, { cache: cacheOf(options) });
  if (!open) return { problems, report: undefined };
  progress({ stage: 'load', state: 'done', name: '', done: 1, total: 1 });
  clock.lap('load');
  return makeOutput(options, open, problems, progress, clock);
}

async function makeOutput(
  options: BuildOptions,
  open: OpenPublication,
  found: readonly Problem[],
  progress: Progress,
  clock: Stopwatch,
): Promise<BuildOutcome> {
  const aside = await prepareOutput(options.outDir);
  try {
    const made = await fillOutput(aside, options, open, progress, clock);
    const problems = [...found, ...made.problems];
    if (hasErrors(problems)) {
      await discardOutput(aside);
      return { problems, report: undefined };
    }
    progress({ stage: 'swap', state: 'start', name: '', done: 0, total: 1 });
    await swapOutput(aside, options.outDir);
    progress({ stage: 'swap', state: 'done', name: '', done: 1, total: 1 });
    return { problems, report: made.report };
  } catch (error) {
    await discardOutput(aside);
    throw isFileFault(error) ? outputProblem(options.outDir, error) : error;
  }
}

interface Filled {
  readonly report: BuildReport;
  readonly problems: readonly Problem[];
}

async function fillOutput(
  aside: string,
  options: BuildOptions,
  open: OpenPublication,
  progress: Progress,
  clock: Stopwatch,
): Promise<Filled> {
  const { publication, resources, editions, translators, pictures, typefaces } = open;
  const plan = planOutput(options, editions);
  const kept = await carryOver(aside, options, plan);
  const cache = cacheOf(options);
  const books = await makeBooks(plan.jobs, aside, {
    planned: plan.all,
    editions,
    writerKey,
    resources,
    pictures,
    typefaces,
    translators,
    cache,
    epubFonts: options.epubFonts,
    openPrinter: printerOpener(options),
    printers: options.printers,
    onMade: ({ format: stage, path: name }, done, total) =>
      progress({ stage, state: done === total ? 'done' : 'step', name, done, total }),
  });
  clock.lap('books');
  letHeapGrow();
  const downloads = [
    ...carriedOver(kept, plan),
    ...books.filter(({ job }) => isOrdinaryJob(job)).map(({ job, bytes, file }) => downloadOf(job, bytes, file.pages)),
  ];
  const problems = books.flatMap((book) => book.problems);
  if (options.only.includes('site')) {
    const shown = { outDir: aside, editions, translators, pictures, typefaces };
    const { writeKits } = await import('./make-your-own.ts');
    const request = { ...shown, kits: await writeKits(shown), downloads, cache };
    problems.push(...(await makeSite(request, options.outDir, progress)));
    // Documents are the same in every language.
    if (editions[0]) await copyDocuments(folderStore(options.contentDir), editions[0], aside);
  }
  clock.lap('site');
  const made: MadeFile[] = [
    ...kept.map(({ bytes: _, sha256: __, ...file }) => file),
    ...books.map((book) => book.file),
  ];
  const report = await writeReport(aside, publication, open.edition.id, made, clock.laps());
  return { report, problems: eachOnce(problems) };
}

/** Keeps one of several equal problems: the site and the books may report the same text. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((each) => [JSON.stringify({ ...each, cause: undefined }), each])).values(),
];

async function makeSite(request: SiteJob, shownAs: string, progress: Progress): Promise<readonly Problem[]> {
  progress({ stage: 'site', state: 'start', name: '', done: 0, total: 1 });
  const { writeSite } = await import('../site/write-site.ts');
  const problems = await writeSite(request).catch((cause: unknown) => {
    throw siteFault(cause, shownAs);
  });
  progress({ stage: 'site', state: 'done', name: '', done: 1, total: 1 });
  return problems;
}

/** Starts printers. The browser is looked for, and downloaded if there is none, when the first printer starts. */
function printerOpener({ browser, onBrowser }: BuildOptions): () => Promise<Printer> {
  let found: Promise<string> | undefined;
  return async () => {
    const { ensureBrowser } = await import('../printing/ensure-browser.ts');
    const { openPrinter } = await import('../printing/launch.ts');
    found ??= ensureBrowser(browser, onBrowser);
    return openPrinter(await found);
  };
}
