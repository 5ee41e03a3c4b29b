/** Applies the edits that problems propose. Every other byte of the file stays the same. */
import type { Edit } from '../problems/problem.ts';

/** A line of a file before and after the edits; lines count from 1. */
export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The text of a file with its edits applied. Of two overlapping edits only the first is applied.
 * @param written the text as it is on disk; offsets of edits count its characters without byte order mark and with `\n`
 * line ends
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

/** Maps offsets in the text as it is read to offsets in the text on disk. */
function placesIn(written: string): (at: number) => number {
  const mark = written.startsWith('\uFEFF') ? 1 : 0;
  if (!written.includes('\r\n')) return (at) => at + mark;
  const breaks = [...written.slice(mark).matchAll(/\r\n/g)].map(({ index }, passed) => index - passed);
  return (at) => at + mark + breaks.filter((each) => each < at).length;
}

/** The lines that the edits changed. Edits never add or remove a line. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const now = after.split('\n');
  return before.split('\n').flatMap((line, at) => {
    const other = now[at] ?? '';
    return line === other ? [] : [{ line: at + 1, before: line.trimEnd(), after: other.trimEnd() }];
  });
}
