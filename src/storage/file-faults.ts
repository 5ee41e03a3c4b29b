import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ProblemError, problem } from '../problems/problem.ts';

const full = ['ENOSPC', 'EDQUOT'];
const refused = ['EACCES', 'EROFS', 'EPERM', 'EIO'];

/** Whether the disk caused an error. Libraries wrap such errors in their own. */
export const isFileFault = (error: unknown): boolean => fileFaultIn(error) !== undefined;

/** The disk error in an error and its causes; undefined if there is none or if it was already reported. */
function fileFaultIn(error: unknown, left = 10): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error) || error instanceof ProblemError || left === 0) return undefined;
  const { code = '' } = error as NodeJS.ErrnoException;
  if ([...full, ...refused].includes(code)) return error;
  const { cause, originalError, errors } = error as { cause?: unknown; originalError?: unknown; errors?: unknown };
  const inner = [cause, originalError, ...(Array.isArray(errors) ? errors : [])];
  return inner.map((each) => fileFaultIn(each, left - 1)).find((each) => each !== undefined);
}

/** The problem for a failed write: the disk is full, or the place is not writable. */
export function outputProblem(outDir: string, cause: unknown): ProblemError {
  const fault = fileFaultIn(cause);
  const code = full.includes(fault?.code ?? '') ? 'disk-full' : 'output-not-writable';
  return new ProblemError(
    problem(code, {}, { path: isInTemporary(fault?.path) && !isInTemporary(outDir) ? tmpdir() : outDir }, cause),
  );
}

/** Whether the file is in the temporary folder, which may be on another disk than the output. */
function isInTemporary(file: string | undefined): boolean {
  const inside = file === undefined ? '..' : path.relative(tmpdir(), file);
  return !inside.startsWith('..') && !path.isAbsolute(inside);
}

/** Bytes that a browser needs at least while it prints. */
const room = 16_000_000;

/**
 * The problem of a full disk, for an error of another program that does not name its cause; undefined if there is
 * enough room.
 * @param folder where that program writes
 */
export async function fullDisk(folder: string, cause: unknown): Promise<ProblemError | undefined> {
  const { bavail, bsize, ffree, files } = await statfs(folder);
  const isFull = bavail * bsize < room || (files > 0 && ffree === 0);
  return isFull ? new ProblemError(problem('disk-full', {}, { path: folder }, cause)) : undefined;
}
