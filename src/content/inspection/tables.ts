import type { Position } from '../../problems/problem.ts';
import type { Finder, PlacedToken } from './finder.ts';

/** A row of a table with another number of cells than its head. */
export interface FoundRow extends Position {
  readonly cells: number;
  readonly columns: number;
  /** The words of cells without a column. */
  readonly surplus: readonly string[];
}

/** Rows with words in cells that have no column, which Markdown drops, and rows with too few cells. */
export function findRows(blocks: readonly PlacedToken[], finder: Finder): FoundRow[] {
  let columns = 0;
  return blocks.flatMap(({ token: { type }, start }): FoundRow[] => {
    if (type === 'table_open') columns = 0;
    else if (type === 'th_open') columns += 1;
    else if (type === 'tr_open' && columns > 0) {
      const cells = cellsOf(finder.lines[start] ?? '');
      const surplus = cells.slice(columns).filter((words) => words !== '');
      if (surplus.length > 0 || cells.length < columns)
        return [{ cells: cells.length, columns, surplus, ...finder.atLine(start) }];
    }
    return [];
  });
}

/** Splits cells as markdown-it does: at every bar without a backslash before it, also in code. */
function cellsOf(line: string): string[] {
  const cells = line
    .replace(/^[\s>]+/, '')
    .trimEnd()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}
