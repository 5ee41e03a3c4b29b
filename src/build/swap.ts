/**
 * Replaces the old output so that there is a complete output at any time. The new output is written into a folder
 * beside it; then `build` is renamed to `.build-old` and the new folder to `build`. Node cannot exchange two folders in
 * one step. If the swap is interrupted, the next build completes or reverts it.
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

/** Folders that are being written. They are removed when the process ends. */
const unfinished = new Map<string, Lock>();
process.on('exit', () => {
  // A write that is still running may add one more file to the folder.
  for (const folder of unfinished.keys())
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** Repairs what an interrupted build left, and returns the empty folder for the new output. */
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

/** Ends the writing of a folder and releases its lock. */
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
  // Only the process with the lock writes here, so other folders are from processes that were killed.
  const left = [prefix, `${path.basename(lock)}-`];
  for (const name of await readdir(parent)) {
    const start = left.find((each) => name.startsWith(each));
    if (start !== undefined && /^\d+$/.test(name.slice(start.length)))
      await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Replaces the output with the folder that was written beside it. */
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

/** Copies file by file, the report last, because a mount point cannot be renamed. */
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
 * Throws for an output folder that must not be replaced: one that contains the inputs or the builder, or files that no
 * build has made.
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
