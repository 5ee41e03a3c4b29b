/** Makes the changes that problems propose, and leaves every other byte of a file as it is. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Edit, Problem } from '../problems/problem.ts';
import { ProblemError, problem } from '../problems/problem.ts';

/** A line of a file before and after; lines count from 1. */
export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

export interface Fix {
  /** As problems name it. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly lines: readonly ChangedLine[];
}

/** Editions that have appeared are closed: what stands in them is never changed. */
const closed = /^editions\//;

/**
 * What would change in each file, sorted by file; nothing is written.
 * @param pathOf the file on disk that a problem is about
 */
export async function planFixes(problems: readonly Problem[], pathOf: (file: string) => string): Promise<Fix[]> {
  const byFile = Map.groupBy(
    problems.filter(({ file, edits }) => file !== undefined && !closed.test(file) && edits !== undefined),
    ({ file = '' }) => file,
  );
  const fixes = [...byFile].map(async ([file, found]): Promise<Fix> => {
    const path = pathOf(file);
    const before = await readFile(path, 'utf8');
    const text = applyEdits(
      before,
      found.flatMap(({ edits = [] }) => edits),
    );
    return { file, path, text, lines: changedLines(before, text) };
  });
  return (await Promise.all(fixes)).filter(({ lines }) => lines.length > 0);
}

/** @throws ProblemError `output-not-writable` where a file cannot be written */
export async function writeFixes(fixes: readonly Fix[]): Promise<void> {
  for (const { path, text } of fixes) {
    try {
      await writeFile(path, text);
    } catch (cause) {
      throw new ProblemError(problem('output-not-writable', {}, { path }, cause));
    }
  }
}

/**
 * The text of a file with its edits made; of two that overlap the first is made.
 * @param written as it is on disk: edits count its characters without byte order mark and with `\n` line ends
 */
export function applyEdits(written: string, edits: readonly Edit[]): string {
  const place = placesIn(written);
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const start = place(edit.start);
    if (start < end) continue;
    result += written.slice(end, start) + edit.text;
    end = place(edit.end);
  }
  return result + written.slice(end);
}

/** From offsets in the text as it is read to those on disk. */
function placesIn(written: string): (at: number) => number {
  const mark = written.startsWith('\uFEFF') ? 1 : 0;
  if (!written.includes('\r\n')) return (at) => at + mark;
  const breaks = [...written.slice(mark).matchAll(/\r\n/g)].map(({ index }, passed) => index - passed);
  return (at) => at + mark + breaks.filter((each) => each < at).length;
}

function changedLines(before: string, after: string): ChangedLine[] {
  const now = after.split('\n');
  return before.split('\n').flatMap((line, at) => {
    const other = now[at] ?? '';
    return line === other ? [] : [{ line: at + 1, before: line.trimEnd(), after: other.trimEnd() }];
  });
}
