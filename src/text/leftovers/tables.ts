/** Finds tables as word processors and spreadsheets paste them, with tabs or wide gaps between the columns. */
import { type Leftover, type Line, runsOf, shorten } from './leftover.ts';

const gap = /(?<=\S)(?:[ \u00A0]*\t[ \t\u00A0]*|[ \u00A0]{3,})(?=\S)/u;
const hint = /\S[ \u00A0]*\t[ \t\u00A0]*\S|\S[ \u00A0]{3,}\S/u;
/** A line that begins with a mark of Markdown is not a row of a table. */
const marked =
  /^[ \t]*(?:[|>#]|[-*+•·●▪–—−][ \t]|[oоο§üØqvnlw]\t(?!.*\t)|\(?[\p{L}\d]{1,4}[.)][ \t]|[\u{F000}-\u{F0FF}])/u;

export function findTables(text: string, lines: readonly Line[]): Leftover[] {
  if (!hint.test(text)) return [];
  const rows = lines.map((line) => cellsOf(line.text));
  return runsOf(rows, (last, next, distance) => distance === 1 && last.length === next.length).flatMap((run) => {
    const [first = 0] = run;
    const [line, cells] = [lines[first], rows[first]];
    if (!line || !cells || (run.length < 2 && cells.length < 3)) return [];
    const suggestion = [
      rowOf(cells),
      rowOf(cells.map(() => '---')),
      ...run.slice(1, 2).map((at) => rowOf(rows[at] ?? [])),
    ];
    return [
      {
        code: 'text-like-table',
        at: line.at,
        text: shorten(line.text),
        params: { suggestion: suggestion.join(' ⏎ ') },
      },
    ];
  });
}

function cellsOf(line: string): string[] | undefined {
  if (!hint.test(line) || marked.test(line)) return undefined;
  return line.trim().split(gap);
}

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => shorten(cell.replaceAll('|', '\\|'))).join(' | ')} |`;
