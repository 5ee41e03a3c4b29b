import type { Position } from './problem.ts';

/**
 * Returns a function from offsets in a text to lines and columns, counted from 1. The text is split into lines once.
 * @param firstLine the line of the file where the text begins
 */
export function positionsIn(text: string, firstLine = 1): (at: number) => Position {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: firstLine + low, column: at - (starts[low] ?? 0) + 1 };
  };
}
