import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ProblemError, problem } from '../problems/problem.ts';

const full = ['ENOSPC', 'EDQUOT'];
const refused = ['EACCES', 'EROFS', 'EPERM', 'EIO'];

/** Whether the disk caused the error, and not the code; libraries wrap such errors in their own. */
export const isFileFault = (error: unknown): boolean => fileFaultIn(error) !== undefined;

/** The error of the disk in an error and its causes; undefined where there is none, or where it was reported already. */
function fileFaultIn(error: unknown, left = 10): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error) || error instanceof ProblemError || left === 0) return undefined;
  const { code = '' } = error as NodeJS.ErrnoException;
  if ([...full, ...refused].includes(code)) return error;
  const { cause, originalError, errors } = error as { cause?: unknown; originalError?: unknown; errors?: unknown };
  const inner = [cause, originalError, ...(Array.isArray(errors) ? errors : [])];
  return inner.map((each) => fileFaultIn(each, left - 1)).find((each) => each !== undefined);
}

/** The problem for a failed write: the disk is full, or the place cannot be written to. */
export function outputProblem(outDir: string, cause: unknown): ProblemError {
  const fault = fileFaultIn(cause);
  const code = full.includes(fault?.code ?? '') ? 'disk-full' : 'output-not-writable';
  return new ProblemError(
    problem(code, {}, { path: isInTemporary(fault?.path) && !isInTemporary(outDir) ? tmpdir() : outDir }, cause),
  );
}

/** The temporary folder may be on another disk than the output. */
function isInTemporary(file: string | undefined): boolean {
  const inside = file === undefined ? '..' : path.relative(tmpdir(), file);
  return !inside.startsWith('..') && !path.isAbsolute(inside);
}

/** Bytes that a browser needs at least for what it writes while it prints. */
const room = 16_000_000;

/**
 * The problem of a full disk where another program failed that does not say why; undefined where there is room.
 * @param folder where that program writes
 */
export async function fullDisk(folder: string, cause: unknown): Promise<ProblemError | undefined> {
  const { bavail, bsize, ffree, files } = await statfs(folder);
  const isFull = bavail * bsize < room || (files > 0 && ffree === 0);
  return isFull ? new ProblemError(problem('disk-full', {}, { path: folder }, cause)) : undefined;
}
