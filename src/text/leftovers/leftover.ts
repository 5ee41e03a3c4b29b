/** A place in a text where something was left, and what to write instead. */
import type { ProblemCode } from '../../problems/codes.ts';
import type { Edit, Problem } from '../../problems/problem.ts';

export interface Leftover {
  readonly code: ProblemCode;
  /** Offset in the text. */
  readonly at: number;
  /** The text that was found, for the message. Authors who mean it can add it to the list of allowed texts. */
  readonly text: string;
  readonly params?: Problem['params'];
  readonly edits?: readonly Edit[];
}

/** A line of a text, with its code masked. */
export interface Line {
  readonly text: string;
  /** The offset of the line in the text. */
  readonly at: number;
}

export const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** The most characters of a line that a message shows. */
const mostShown = 80;

export const shorten = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > mostShown ? `${plain.slice(0, mostShown - 1)}…` : plain;
};

export function linesOf(text: string, start: number): Line[] {
  let at = start;
  return text
    .slice(start)
    .split('\n')
    .map((line) => {
      const found = { text: line, at };
      at += line.length + 1;
      return found;
    });
}

/**
 * Groups the indexes of lines where each finding follows the one before.
 * @param found the finding of each line
 */
export function runsOf<T>(
  found: readonly (T | undefined)[],
  follows: (last: T, next: T, gap: number) => boolean,
): number[][] {
  const runs: number[][] = [];
  found.forEach((item, at) => {
    if (item === undefined) return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const before = last === undefined ? undefined : found[last];
    if (run && last !== undefined && before !== undefined && follows(before, item, at - last)) run.push(at);
    else runs.push([at]);
  });
  return runs;
}
