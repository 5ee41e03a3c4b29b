/**
 * Puts a finished output in the place of the last one, so that there is a whole one at any time:
 * the new output is written aside, then `build` is renamed to `.build-old` and the new one to `build`.
 * Node cannot exchange two folders in one step; a swap that was interrupted is mended at the next start.
 */
import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError, problem } from '../problems/problem.ts';
import { outputProblem } from '../storage/file-faults.ts';
import { type Lock, takeLock } from './lock.ts';

export const reportName = 'build-report.json';

interface Places {
  readonly out: string;
  readonly old: string;
  readonly parent: string;
  readonly prefix: string;
  readonly lock: string;
}

function placesOf(outDir: string): Places {
  const out = path.resolve(outDir);
  const parent = path.dirname(out);
  const name = path.basename(out);
  return {
    out,
    parent,
    old: path.join(parent, `.${name}-old`),
    prefix: `.${name}-new-`,
    lock: path.join(parent, `.${name}-lock`),
  };
}

/** Folders that are being written: a process that is stopped takes them with it. */
const unfinished = new Map<string, Lock>();
process.on('exit', () => {
  // A write that is still under way may put one more file into it.
  for (const folder of unfinished.keys())
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** Mends what an interrupted build left, and gives the empty folder in which the new output is written. */
export async function prepareOutput(outDir: string): Promise<string> {
  const places = placesOf(outDir);
  try {
    await mkdir(places.parent, { recursive: true });
    const lock = await takeLock(places.lock, outDir);
    return await makeAside(places, lock).catch(async (cause: unknown) => {
      await lock.release();
      throw cause;
    });
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : outputProblem(outDir, cause);
  }
}

async function makeAside(places: Places, lock: Lock): Promise<string> {
  await repair(places);
  const aside = path.join(places.parent, `${places.prefix}${process.pid}`);
  await mkdir(aside);
  unfinished.set(aside, lock);
  return aside;
}

/** The folder is no longer written. */
async function finish(aside: string): Promise<void> {
  const lock = unfinished.get(aside);
  unfinished.delete(aside);
  await lock?.release();
}

async function repair({ out, old, parent, prefix, lock }: Places): Promise<void> {
  if (await exists(old)) {
    if (await exists(out)) await rm(old, { recursive: true, force: true });
    else await rename(old, out);
  }
  // Whoever has the lock is the only one that writes here: what others left is of processes that were killed.
  const left = [prefix, `${path.basename(lock)}-`];
  for (const name of await readdir(parent)) {
    const start = left.find((each) => name.startsWith(each));
    if (start !== undefined && /^\d+$/.test(name.slice(start.length)))
      await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Replaces the output by the folder written aside. */
export async function swapOutput(aside: string, outDir: string): Promise<void> {
  const { out, old } = placesOf(outDir);
  try {
    if (await exists(out)) await rename(out, old);
    await rename(aside, out);
    await rm(old, { recursive: true, force: true });
    await finish(aside);
  } catch (cause) {
    if (!isMountPoint(cause)) throw outputProblem(outDir, cause);
    await copyOver(aside, out);
  }
}

const isMountPoint = (cause: unknown): boolean =>
  ['EXDEV', 'EBUSY'].includes((cause as NodeJS.ErrnoException).code ?? '');

/** A mount point cannot be renamed: its files are replaced one by one, the report last. */
async function copyOver(aside: string, out: string): Promise<void> {
  await rm(path.join(out, reportName), { force: true });
  const wanted = new Set(await readdir(aside));
  for (const name of await readdir(out)) {
    if (!wanted.has(name)) await rm(path.join(out, name), { recursive: true, force: true });
  }
  await cp(aside, out, { recursive: true, filter: (source) => path.basename(source) !== reportName });
  await cp(path.join(aside, reportName), path.join(out, reportName));
  await discardOutput(aside);
}

export async function discardOutput(aside: string): Promise<void> {
  await rm(aside, { recursive: true, force: true });
  await finish(aside);
}

/**
 * Refuses a folder that must not be replaced: one that holds the inputs or the builder, or files that no build
 * of this kind has made.
 */
export async function assertSafeOutput(outDir: string, inputs: readonly string[]): Promise<void> {
  const out = path.resolve(outDir);
  const holds = (inner: string): boolean => !path.relative(out, path.resolve(inner)).startsWith('..');
  const unsafe = () => new ProblemError(problem('output-unsafe', {}, { path: outDir }));
  if ([...inputs, process.cwd(), import.meta.dirname].some(holds)) throw unsafe();
  const info = await stat(out).catch(() => undefined);
  if (!info) return;
  if (!info.isDirectory()) throw unsafe();
  const names = await readdir(out);
  if (names.length > 0 && !names.includes(reportName)) throw unsafe();
}

const exists = async (file: string): Promise<boolean> => (await stat(file).catch(() => undefined)) !== undefined;

/** The report of the last good output; undefined where there is none. */
export async function readLastReport<T>(outDir: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path.join(outDir, reportName), 'utf8')) as T;
  } catch {
    return undefined;
  }
}
