/** Finds for each block of an original the block of its translation. Pure. */

/**
 * A block of each text, or of only one: then the other is missing or surplus. If two blocks became one, the pair has
 * two and one.
 */
export interface Pair<T> {
  readonly first: readonly T[];
  readonly second: readonly T[];
}

/** How similar two blocks are: from -2 if they cannot be the same to about 6. */
export type Likeness<T> = (first: T, second: T) => number;

/** The cost of a block without a partner. */
const alone = -0.7;
/** For more pairs than this, blocks are paired by their position. */
const mostCells = 250_000;

const inTurn = <T>(first: readonly T[], second: readonly T[]): Pair<T>[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, at) => ({
    first: first.slice(at, at + 1),
    second: second.slice(at, at + 1),
  }));

/** The best pairing that keeps the order (Needleman and Wunsch). */
export function align<T>(first: readonly T[], second: readonly T[], likeness: Likeness<T>): Pair<T>[] {
  const [rows, columns] = [first.length, second.length];
  if (rows * columns > mostCells) return inTurn(first, second);
  const best: Float64Array[] = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1).fill(-Infinity));
  const at = (row: number, column: number): number => best[row]?.[column] ?? -Infinity;
  const score = (row: number, column: number): number => {
    if (row === 0 && column === 0) return 0;
    const [a, b] = [first[row - 1], second[column - 1]];
    const both =
      row > 0 && column > 0 && a !== undefined && b !== undefined
        ? at(row - 1, column - 1) + likeness(a, b)
        : -Infinity;
    return Math.max(
      both,
      row > 0 ? at(row - 1, column) + alone : -Infinity,
      column > 0 ? at(row, column - 1) + alone : -Infinity,
    );
  };
  for (let row = 0; row <= rows; row += 1) {
    const line = best[row];
    for (let column = 0; line && column <= columns; column += 1) line[column] = score(row, column);
  }
  return trace(first, second, at, likeness);
}

function trace<T>(
  first: readonly T[],
  second: readonly T[],
  at: (row: number, column: number) => number,
  likeness: Likeness<T>,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [row, column] = [first.length, second.length];
  while (row > 0 || column > 0) {
    const [a, b] = [first[row - 1], second[column - 1]];
    const here = at(row, column);
    if (
      row > 0 &&
      column > 0 &&
      a !== undefined &&
      b !== undefined &&
      here === at(row - 1, column - 1) + likeness(a, b)
    ) {
      pairs.push({ first: [a], second: [b] });
      row -= 1;
      column -= 1;
    } else if (row > 0 && (column === 0 || here === at(row - 1, column) + alone)) {
      if (a !== undefined) pairs.push({ first: [a], second: [] });
      row -= 1;
    } else {
      if (b !== undefined) pairs.push({ first: [], second: [b] });
      column -= 1;
    }
  }
  return pairs.reverse();
}
