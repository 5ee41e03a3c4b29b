import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError, problem } from '../problems/problem.ts';
import { fromHere } from '../storage/from-here.ts';

/** A file that a command makes: a path relative to a folder, with forward slashes, and its text. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes all the files, or none where one exists already.
 * @throws ProblemError `target-exists` for each one that does
 */
export async function writeNewFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const found = await Promise.all(files.map(({ file }) => exists(path.join(folder, file))));
  const taken = files.filter((_, index) => found[index]);
  if (taken.length > 0) {
    throw new ProblemError(
      ...taken.map(({ file }) => problem('target-exists', {}, { path: fromHere(path.join(folder, file)) })),
    );
  }
  for (const { file, text } of files) {
    const target = path.join(folder, file);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text, { flag: 'wx' });
    } catch (cause) {
      throw new ProblemError(problem('output-not-writable', {}, { path: fromHere(target) }, cause));
    }
  }
}

const exists = async (file: string): Promise<boolean> => (await stat(file).catch(() => undefined)) !== undefined;
