/**
 * One build at a time writes into a folder. A file beside it says which; that of a process which is no more is taken
 * over. Processes of other machines cannot be asked: theirs counts for a day.
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
/** A file without a holder is one that is being written, for so long. */
const moment = 2000;

/** Locks that this process holds: they go with it, however it ends. */
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
      // A full disk takes the file and not what is in it.
      await rm(file, { force: true });
      throw cause;
    },
  );

/** Somebody has finished in between. */
function missing(cause: NodeJS.ErrnoException): undefined {
  if (cause.code !== 'ENOENT') throw cause;
}

function holderIn(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return Number.isInteger(holder?.pid) ? ({ host: '', since: '', ...holder } as Holder) : undefined;
  } catch {
    // A process was killed, or the disk full, while it was written.
    return undefined;
  }
}

async function isHeld(file: string, text: string): Promise<boolean> {
  const holder = holderIn(text);
  if (holder?.host === hostname()) return isRunning(holder);
  const info = await stat(file).catch(missing);
  // A clock may have been set back meanwhile.
  const age = info ? Math.abs(Date.now() - info.mtimeMs) : Number.POSITIVE_INFINITY;
  return age < (holder ? day : moment);
}

/** Takes the mark of a dead process away, unless another has just done so and put its own there. */
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
