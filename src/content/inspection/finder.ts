import type { Token } from 'markdown-it';
import type { Position } from '../../problems/problem.ts';

export interface FoundText extends Position {
  readonly text: string;
}

export interface PlacedToken {
  readonly token: Token;
  /** Lines of the body, from 0; `end` is not included. */
  readonly start: number;
  readonly end: number;
}

export interface Finder {
  readonly atLine: (line: number) => Position;
  /**
   * The place of the text in these lines, after the last place where it was found; the block's start if it is not
   * found.
   */
  readonly find: (needle: string, start: number, end: number) => Position;
  readonly lines: readonly string[];
}

/** @param firstLine the line of the file where the lines begin */
export function createFinder(lines: readonly string[], firstLine: number): Finder {
  const last = new Map<string, { line: number; column: number }>();
  const atLine = (line: number): Position => ({ line: firstLine + line, column: 1 });
  return {
    lines,
    atLine,
    find: (needle, start, end) => {
      const before = last.get(needle);
      for (let line = Math.max(start, before?.line ?? 0); line < Math.min(end, lines.length); line += 1) {
        const from = line === before?.line ? before.column + 1 : 0;
        const column = (lines[line] ?? '').indexOf(needle, from);
        if (column < 0) continue;
        last.set(needle, { line, column });
        return { line: firstLine + line, column: column + 1 };
      }
      return atLine(start);
    },
  };
}

/** Blocks with their lines. A cell of a table has the lines of its row. */
export function withLines(tokens: readonly Token[]): PlacedToken[] {
  let lines: [number, number] = [0, 1];
  return tokens.map((token) => {
    if (token.map) lines = token.map;
    return { token, start: lines[0], end: lines[1] };
  });
}

export const childrenOf = (token: Token, type: string): Token[] =>
  (token.children ?? []).filter((child) => child.type === type);
