/** What somebody has left in a text: a place in it, and what to write instead. */
import type { ProblemCode } from '../../problems/codes.ts';
import type { Edit, Problem } from '../../problems/problem.ts';

export interface Leftover {
  readonly code: ProblemCode;
  /** Offset in the text. */
  readonly at: number;
  /** What was found, for the message; whoever means it lists it among the words that are right. */
  readonly text: string;
  readonly params?: Problem['params'];
  readonly edits?: readonly Edit[];
}

/** A line of a text; code is masked in it. */
export interface Line {
  readonly text: string;
  /** Offset of its first sign. */
  readonly at: number;
}

export const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Characters of a line that a message shows. */
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

/** Neighbouring lines of which each follows the one before, by what was found in it. */
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
