/**
 * Compares PDFs with the best that the browser alone can do: a book of 600 pages with a bare, untagged print of the
 * same document, 60 studies with bare prints of the same documents, and the demonstration content built again.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildReport } from '../../src/build/report.ts';
import { makeBooks } from '../../src/jobs/books.ts';
import { type ExportCache, noCache } from '../../src/jobs/cache.ts';
import { type ExportJob, planJobs } from '../../src/jobs/jobs.ts';
import { ensureBrowser } from '../../src/printing/ensure-browser.ts';
import { openPrinter, type PrintDocument, type Printer } from '../../src/printing/launch.ts';
import { measure } from './measure.ts';
import { documentOf, loadBench, type Material } from './pdf-material.ts';
import { timed, watchedPrinter } from './pdf-watch.ts';

const cli = path.resolve(import.meta.dirname, '../../bin/compendium.js');
/** Enough studies for about 600 pages. */
const studies = 120;

export async function benchPdf(folder: string): Promise<void> {
  const browser = await ensureBrowser(undefined);
  const material = await loadBench(path.join(folder, 'content'), studies);
  const [book, ...files] = planJobs([material.edition], ['pdf'], true);
  if (!book) throw new Error('The publication has no book');
  await benchBook(book, material, browser, folder);
  await benchStudies(files.slice(0, 60), material, browser, folder);
  await benchNode(folder);
  await benchRebuild(folder);
}

const show = (name: string, seconds: number, note = ''): void =>
  console.log(`${name.padEnd(44)} ${seconds.toFixed(2).padStart(7)} s  ${note}`);

async function benchBook(job: ExportJob, material: Material, browser: string, folder: string): Promise<void> {
  console.log('\nA book of about 600 pages');
  const document = await documentOf(job, material);
  const bare = await bestOf(() => barePrint(browser, [document], 1));
  show('one bare, untagged print', bare);
  const maps: ExportCache = { ...noCache, ...pageMaps() };
  for (const name of ['first build', 'with its page map']) {
    const { printer, split } = await watchedPrinter(browser);
    const total = await timed(() => makeAll([job], material, async () => printer, maps, folder));
    show(name, total, `${(total / bare).toFixed(2)} times; ${split()}`);
  }
  await benchOthers(document, folder);
}

/** The best of three, because the first run also fills caches. */
async function bestOf(run: () => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  while (seconds.length < 3) seconds.push(await run());
  return Math.min(...seconds);
}

async function barePrint(browser: string, documents: readonly PrintDocument[], lanes: number): Promise<number> {
  const printers = await Promise.all(Array.from({ length: lanes }, () => openPrinter(browser)));
  const waiting = [...documents];
  const seconds = await timed(() =>
    Promise.all(
      printers.map(async (printer) => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          await printer.print(next, (session) => session.print({ tagged: false }));
        }
      }),
    ),
  );
  for (const printer of printers) await printer.close();
  return seconds;
}

async function benchStudies(
  jobs: readonly ExportJob[],
  material: Material,
  browser: string,
  folder: string,
): Promise<void> {
  console.log('\n60 studies in files of their own');
  const documents = await Promise.all(jobs.map((job) => documentOf(job, material)));
  const bare = await bestOf(() => barePrint(browser, documents, 2));
  show('bare, untagged prints in two browsers', bare);
  const total = await bestOf(() => finishFiles(jobs, material, browser, folder));
  show('finished files', total, `${(total / bare).toFixed(2)} times`);
}

async function finishFiles(
  jobs: readonly ExportJob[],
  material: Material,
  browser: string,
  folder: string,
): Promise<number> {
  const printers = [await openPrinter(browser), await openPrinter(browser)];
  const seconds = await timed(() => makeAll(jobs, material, async () => printers.pop() as Printer, noCache, folder));
  for (const unused of printers) await unused.close();
  return seconds;
}

const makeAll = (
  jobs: readonly ExportJob[],
  material: Material,
  open: () => Promise<Printer>,
  cache: ExportCache,
  folder: string,
) =>
  makeBooks(jobs, path.join(folder, 'made'), {
    ...material,
    planned: jobs,
    editions: [material.edition],
    writerKey: () => 'bench',
    cache,
    openPrinter: open,
    onMade: () => undefined,
  });

function pageMaps(): Pick<ExportCache, 'readPageMap' | 'writePageMap'> {
  const maps = new Map<string, Awaited<ReturnType<ExportCache['readPageMap']>>>();
  return {
    readPageMap: async (book) => maps.get(book),
    writePageMap: async (book, map) => {
      maps.set(book, map);
    },
  };
}

/** The memory of the builder's own process while it makes the book. */
async function benchNode(folder: string): Promise<void> {
  const out = path.join(folder, 'node');
  const args = ['build', '--content', path.join(folder, 'content'), '--out', out, '--only', 'pdf', '--languages', 'en'];
  const measured = await measure(process.execPath, [cli, ...args, '--no-study-files', '--no-cache'], folder);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  show(
    'the whole command',
    measured.wall,
    `Node ${megabytes(measured.ownPeak)}, with the browser ${megabytes(measured.peak)}`,
  );
}

async function benchRebuild(folder: string): Promise<void> {
  console.log('\nThe demonstration content');
  const out = path.join(folder, 'demonstration');
  const root = path.resolve(import.meta.dirname, '../..');
  const build = () => measure(process.execPath, [cli, 'build', '--out', out, '--only', 'pdf'], root);
  await build();
  const again = await build();
  const report = JSON.parse(await readFile(path.join(out, 'build-report.json'), 'utf8')) as BuildReport;
  const printed = report.files.filter((file) => file.seconds !== 0).length;
  show('an unchanged rebuild', again.wall, `${report.files.length} PDFs, ${printed} of them printed`);
}

/** Programs that make a PDF of the same document, where they are installed. */
const others: Readonly<Record<string, (html: string, pdf: string) => string[]>> = {
  weasyprint: (html, pdf) => [html, pdf],
  'pagedjs-cli': (html, pdf) => [html, '-o', pdf],
  pandoc: (html, pdf) => [html, '-o', pdf],
};

async function benchOthers(document: PrintDocument, folder: string): Promise<void> {
  const html = path.join(folder, 'book.html');
  await writeFile(html, document.html);
  for (const [name, file] of document.files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), file.bytes);
  }
  for (const [program, argumentsOf] of Object.entries(others)) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
    } catch {
      console.log(`${program}: not installed`);
      continue;
    }
    try {
      const { wall } = await measure(program, argumentsOf(html, path.join(folder, `${program}.pdf`)), folder);
      show(program, wall);
    } catch {
      console.log(`${program}: makes no PDF on this machine`);
    }
  }
}
