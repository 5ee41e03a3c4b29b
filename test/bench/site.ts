/**
 * Compares the site with its floor: the same Markdown rendered, the same bytes written. Both sides have the texts in
 * memory and run in their own process. Pictures, social pictures and downloads are left out of both. Fonts come from
 * the cache, as in every build but the first.
 */

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { CountedWork } from './site-worker.ts';

const languages = 5;
/** Without a limit V8 uses more memory than it needs. */
const heapLimit = '--max-old-space-size=2000';
const worker = path.resolve(import.meta.dirname, 'site-worker.ts');

interface Compared {
  readonly site: CountedWork;
  readonly floor: CountedWork;
}

/** @param pages numbers of pages of studies @param folder an empty folder to work in */
export async function benchSite(pages: readonly number[], folder: string): Promise<void> {
  await run('site', 1, folder);
  const rows = new Map<number, Compared>();
  console.log('\nThe site against its floor\n   pages  site CPU s  floor CPU s  ratio  site peak MB');
  for (const count of pages) {
    const row = {
      site: await best('site', count / languages, folder),
      floor: await best('floor', count / languages, folder),
    };
    rows.set(count, row);
    console.log(printedRow(count, row));
  }
  printGrowth(rows);
}

/** Short runs are done three times, because other work on the machine can take as long as they do. */
async function best(side: 'site' | 'floor', studies: number, folder: string): Promise<CountedWork> {
  const runs = [await run(side, studies, folder)];
  while (runs.length < 3 && studies < 1000) runs.push(await run(side, studies, folder));
  return runs.reduce((least, each) => (each.cpu < least.cpu ? each : least));
}

async function run(side: 'site' | 'floor', studies: number, folder: string): Promise<CountedWork> {
  // The site's output is the floor's next input. Nothing is deleted in between: after deleting thousands of files, some
  // file systems are slow for seconds.
  const args = [heapLimit, worker, side, String(studies), folder];
  // As in the real program: code is compiled only at the first start.
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'code') };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout) as CountedWork;
}

function printedRow(count: number, { site, floor }: Compared): string {
  const cells = [
    site.cpu.toFixed(1),
    floor.cpu.toFixed(1),
    (site.cpu / floor.cpu).toFixed(2),
    (site.peak / 1e6).toFixed(0),
  ];
  return `${String(count).padStart(8)}${cells.map((cell, at) => cell.padStart([12, 13, 7, 14][at] ?? 0)).join('')}`;
}

/** 1.0 is proportional to the number of pages, above 1.0 is worse. */
function printGrowth(rows: ReadonlyMap<number, Compared>): void {
  const sorted = [...rows].toSorted(([a], [b]) => a - b);
  sorted.slice(1).forEach(([count, { site }], at) => {
    const before = sorted[at];
    if (!before) return;
    const growth = site.cpu / before[1].site.cpu / (count / before[0]);
    console.log(`growth from ${before[0]} to ${count} pages: ${growth.toFixed(2)} times that of the pages`);
  });
}
