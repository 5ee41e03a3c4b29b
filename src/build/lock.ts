/**
 * Lets only one build at a time write into a folder. A lock file beside the folder names the process that builds. If
 * that process no longer runs, the next build takes the lock. A process on another machine cannot be checked, so its
 * lock is valid for one day.
 */

import { rmSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { ProblemError, problem } from '../problems/problem.ts';
import { fromHere } from '../storage/from-here.ts';
import { isRunning, ownMark, type ProcessMark } from '../storage/machine/running.ts';

interface Holder extends ProcessMark {
  readonly host: string;
  /** ISO 8601, for people. */
  readonly since: string;
}

export interface Lock {
  readonly release: () => Promise<void>;
}

const day = 86_400_000;
/** Milliseconds. A lock file without a process number is still being written if it is younger than this. */
const moment = 2000;

/** The locks of this process. They are removed when it ends, for whatever reason. */
const held = new Set<string>();
process.on('exit', () => {
  for (const file of held) rmSync(file, { force: true });
});

/**
 * @param file the file that marks the folder as taken
 * @param outDir the folder, as the user named it
 * @throws ProblemError `build-running`, and what the disk throws
 */
export async function takeLock(file: string, outDir: string): Promise<Lock> {
  const own = JSON.stringify({ ...ownMark(), host: hostname(), since: new Date().toISOString() } satisfies Holder);
  for (let tries = 3; !(await create(file, own)); tries -= 1) {
    const known = await readFile(file, 'utf8').catch(missing);
    if (known === undefined) continue;
    if (tries === 0 || (await isHeld(file, known))) throw running(file, outDir, holderIn(known));
    await takeAway(file, known);
  }
  held.add(file);
  return {
    release: async () => {
      held.delete(file);
      await rm(file, { force: true });
    },
  };
}

const create = (file: string, text: string): Promise<boolean> =>
  writeFile(file, text, { flag: 'wx' }).then(
    () => true,
    async (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EEXIST') return false;
      // On a full disk an empty file may have been created.
      await rm(file, { force: true });
      throw cause;
    },
  );

/** For files that another process has removed in the meantime. */
function missing(cause: NodeJS.ErrnoException): undefined {
  if (cause.code !== 'ENOENT') throw cause;
}

function holderIn(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return Number.isInteger(holder?.pid) ? ({ host: '', since: '', ...holder } as Holder) : undefined;
  } catch {
    // The process was killed, or the disk was full, while the file was written.
    return undefined;
  }
}

async function isHeld(file: string, text: string): Promise<boolean> {
  const holder = holderIn(text);
  if (holder?.host === hostname()) return isRunning(holder);
  const info = await stat(file).catch(missing);
  // The clock may have been set back.
  const age = info ? Math.abs(Date.now() - info.mtimeMs) : Number.POSITIVE_INFINITY;
  return age < (holder ? day : moment);
}

/**
 * Removes the lock of a process that has ended. If another process has replaced it in the meantime, its lock is put
 * back.
 */
async function takeAway(file: string, known: string): Promise<void> {
  const aside = `${file}-${process.pid}`;
  await rename(file, aside).catch(missing);
  const taken = await readFile(aside, 'utf8').catch(missing);
  if (taken !== undefined && taken !== known) await create(file, taken);
  await rm(aside, { force: true });
}

function running(file: string, outDir: string, holder: Holder | undefined): ProblemError {
  const { pid = 0, since = '', host = '' } = holder ?? {};
  const isHere = host === hostname() || host === '';
  const who = isHere ? String(pid) : `${pid} (${host})`;
  return new ProblemError(
    problem('build-running', {}, { path: outDir, pid: who, since: since || '–', lock: fromHere(path.resolve(file)) }),
  );
}
