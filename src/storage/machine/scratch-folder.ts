/** Makes temporary folders whose names contain the number of their process, so that a later run can remove them. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputProblem } from '../file-faults.ts';
import { isRunning } from './running.ts';

/**
 * Makes an empty folder, and removes the folders of processes that were killed.
 * @param kind the start of its name: `compendium-serve`
 * @throws ProblemError `disk-full` or `output-not-writable`, which name the temporary folder
 */
export async function makeScratchFolder(kind: string): Promise<string> {
  const parent = tmpdir();
  try {
    for (const name of await readdir(parent)) {
      const pid = name.startsWith(`${kind}-`) ? /^(\d+)-/.exec(name.slice(kind.length + 1))?.[1] : undefined;
      if (pid !== undefined && !isRunning({ pid: Number(pid) })) await removeLeft(path.join(parent, name));
    }
    return await mkdtemp(path.join(parent, `${kind}-${process.pid}-`));
  } catch (cause) {
    throw outputProblem(parent, cause);
  }
}

async function removeLeft(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch((cause: NodeJS.ErrnoException) => {
    // The folder may belong to another user, or another build may be removing it.
    if (!['EACCES', 'EPERM', 'ENOTEMPTY', 'EBUSY'].includes(cause.code ?? '')) throw cause;
  });
}
