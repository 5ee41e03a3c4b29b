import { createHash, randomUUID } from 'node:crypto';
import { chmod, constants, copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError, problem } from '../problems/problem.ts';
import { fromHere } from './from-here.ts';

/** A file to write: its path relative to a folder, with forward slashes, and its text. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** The text of a file to edit, exactly as it is, and its hash. */
export interface EditedFile {
  readonly text: string;
  /** SHA-256 of the bytes, to find out later whether somebody else changed the file. */
  readonly hash: string;
}

/** @throws TypeError where the bytes are not UTF-8, and errors of the disk */
export async function readForEdit(folder: string, file: string): Promise<EditedFile> {
  const bytes = await readFile(path.join(folder, file));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { text, hash: sha256(bytes) };
}

/**
 * Replaces a file in one step: readers see the old text or the new one, never a part.
 * @param hash of the file when it was read for this edit
 * @throws ProblemError `target-changed` where the file has changed since then, `output-not-writable`
 */
export async function replaceFile(folder: string, { file, text }: NewFile, hash: string): Promise<void> {
  const target = path.join(folder, file);
  await aside(target, text, async (written) => {
    const [bytes, { mode }] = [await readFile(target), await stat(target)];
    if (sha256(bytes) !== hash) throw new ProblemError(problem('target-changed', {}, { path: fromHere(target) }));
    await chmod(written, mode);
    await rename(written, target);
  });
}

/**
 * Writes all the files, or none if one exists already.
 * @throws ProblemError `target-exists` for each one that exists, `output-not-writable`
 */
export async function writeNewFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const found = await Promise.all(files.map(({ file }) => exists(path.join(folder, file))));
  const taken = files.filter((_, index) => found[index]).map(({ file }) => targetExists(path.join(folder, file)));
  if (taken.length > 0) throw new ProblemError(...taken);
  for (const { file, text } of files) {
    const target = path.join(folder, file);
    await aside(target, text, async (written) => {
      await putNew(written, target).catch((cause: NodeJS.ErrnoException) => {
        throw cause.code === 'EEXIST' ? new ProblemError(targetExists(target)) : cause;
      });
    });
  }
}

/** `link` fails if the file exists, unlike `rename`. On a disk without links, an exclusive copy does the same. */
async function putNew(written: string, target: string): Promise<void> {
  await link(written, target).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') throw cause;
    return copyFile(written, target, constants.COPYFILE_EXCL);
  });
}

/** Writes a text to a temporary file beside its target, then calls `put` to move it there. */
async function aside(target: string, text: string, put: (written: string) => Promise<void>): Promise<void> {
  const folder = path.dirname(target);
  const written = path.join(folder, `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(written, text, { flag: 'wx', flush: true });
    await put(written);
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError(problem('output-not-writable', {}, { path: fromHere(target) }, cause));
  } finally {
    await rm(written, { force: true });
  }
}

const targetExists = (target: string) => problem('target-exists', {}, { path: fromHere(target) });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const exists = async (file: string): Promise<boolean> => (await stat(file).catch(() => undefined)) !== undefined;
