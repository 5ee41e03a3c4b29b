import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { downloadOf } from '../jobs/jobs.ts';
import type { ReportedFile } from '../jobs/made-file.ts';
import type { Download } from '../model/book/download.ts';
import type { BuildOptions } from './options.ts';
import type { Plan } from './plan-output.ts';
import type { BuildReport } from './report.ts';
import { readLastReport } from './swap.ts';

/**
 * Copies into `aside` the files of the last good output that this build does not make and the publication still has.
 */
export async function carryOver(aside: string, options: BuildOptions, plan: Plan): Promise<ReportedFile[]> {
  const last = await readLastReport<BuildReport>(options.outDir);
  const books = new Set(plan.all.map((job) => job.path));
  const making = new Set(plan.jobs.map((job) => job.path));
  const kept: ReportedFile[] = [];
  for (const file of last?.files ?? []) {
    const isBook = file.path.startsWith('downloads/');
    const wanted = isBook ? books.has(file.path) && !making.has(file.path) : !options.only.includes('site');
    if (wanted && (await copyFrom(options.outDir, aside, file.path))) kept.push(file);
  }
  return kept;
}

/** False where the file is missing, because somebody deleted it. */
async function copyFrom(from: string, to: string, file: string): Promise<boolean> {
  const source = path.join(from, file);
  if (!(await stat(source).catch(() => undefined))) return false;
  const target = path.join(to, file);
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(source, target);
  return true;
}

/** The copied books, as the site lists them. */
export const carriedOver = (kept: readonly ReportedFile[], { all }: Plan): Download[] =>
  kept.flatMap(({ path: file, bytes, pages }) =>
    all.filter((job) => job.path === file).map((job) => downloadOf(job, bytes, pages)),
  );
