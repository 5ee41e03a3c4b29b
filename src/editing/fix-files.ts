/** Applies the edits that problems propose: makes a plan to show, then changes the files. */
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { readForEdit, replaceFile } from '../storage/write-files.ts';
import { applyEdits, type ChangedLine, changedLines } from './apply-edits.ts';

export interface Fix {
  readonly file: string;
  readonly text: string;
  readonly hash: string;
  readonly lines: readonly ChangedLine[];
}

/** Published editions are closed and never changed. */
const closed = /^editions\//;

/** The changes for each file of a folder. Writes nothing. */
export async function planFixes(problems: readonly Problem[], folder: string): Promise<Fix[]> {
  const proposed = problems.filter(
    ({ file, edits }) => file !== undefined && !closed.test(file) && edits !== undefined,
  );
  const byFile = Map.groupBy(proposed, ({ file = '' }) => file);
  const fixes = [...byFile].map(([file, found]) => planFix(folder, file, found));
  return (await Promise.all(fixes)).filter(({ lines }) => lines.length > 0);
}

async function planFix(folder: string, file: string, found: readonly Problem[]): Promise<Fix> {
  const { text: before, hash } = await readForEdit(path.resolve(folder), file);
  const edits = found.flatMap(({ edits = [] }) => edits);
  const text = applyEdits(before, edits);
  return { file, text, hash, lines: changedLines(before, text) };
}

/** @throws ProblemError `output-not-writable`, or `target-changed` where a file has changed since the plan */
export async function writeFixes(fixes: readonly Fix[], folder: string): Promise<void> {
  for (const { file, text, hash } of fixes) await replaceFile(path.resolve(folder), { file, text }, hash);
}
