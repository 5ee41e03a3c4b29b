/**
 * Tables that are wider than a line: turned on pages of their own where they fit so, else split into several, each with
 * the first column again. Chromium makes all letters of a book smaller where one line is too wide for its page. Widths
 * are ems of the table.
 */
import { type FullFont, fullFonts, type Typefaces } from '../../design/fonts.ts';
import { setLine } from '../../design/full-font.ts';
import { type TableRoom, tableRoom } from '../page-style.ts';
import { type BookContext, isPaired } from './context.ts';

/** Words wider than this may be broken by their hyphens. */
const wholeWord = 5;
/** What is wider and has no hyphens, as addresses have none, may be broken anywhere. */
const widestPiece = 14;
/** The space between two columns, see `text.css`. */
const gap = 0.8;

/** The width of a piece of text in ems. */
type Ruler = (text: string, weight: 400 | 600) => number;

/** @param markup of running text, hyphenated */
export function fitTables(context: BookContext, markup: string): string {
  if (!markup.includes('<table>')) return markup;
  const room = tableRoom(context.setting, isPaired(context));
  const ruler = rulerOf(context.typefaces ?? fullFonts());
  return markup.replace(/<table>[\s\S]*?<\/table>/g, (table) => fitTable(breakableWords(table, ruler), room, ruler));
}

function fitTable(table: string, room: TableRoom, ruler: Ruler): string {
  const columns = columnWidths(rowsOf(table), ruler);
  const width = sum(columns) + gap * (columns.length - 1);
  if (width <= room.line) return table;
  if (room.turned !== undefined && width <= room.turned) return `<div class="turned">${table}</div>`;
  return splitColumns(columns, room.line)
    .map((chosen, at) => withColumns(at === 0 ? table : withoutCaption(table), chosen))
    .join('\n');
}

const rowPattern = /<tr>[\s\S]*?<\/tr>/g;
const cellPattern = /<(t[hd])[^>]*>[\s\S]*?<\/\1>/g;
const cellsOf = (row: string): string[] => row.match(cellPattern) ?? [];
const rowsOf = (table: string): string[][] => (table.match(rowPattern) ?? []).map(cellsOf);

/** The width that each column needs. */
const columnWidths = (rows: readonly (readonly string[])[], ruler: Ruler): number[] =>
  (rows[0] ?? []).map((_, column) =>
    rows.reduce((width, cells) => Math.max(width, cellWidth(cells[column] ?? '', ruler)), 0),
  );

const cellWidth = (cell: string, ruler: Ruler): number => {
  const weight = cell.startsWith('<th') ? 600 : 400;
  return Math.max(0, ...wordsIn(cell).map((word) => wordWidth(word, weight, ruler)));
};

function wordWidth(word: string, weight: 400 | 600, ruler: Ruler): number {
  const whole = ruler(word.replaceAll('\u00ad', ''), weight);
  const pieces = piecesOf(word).map((piece) => ruler(piece, weight));
  return Math.max(Math.min(whole, wholeWord), Math.min(Math.max(...pieces), widestPiece));
}

/** What stays in one line, with the hyphen that it may end with. */
const piecesOf = (word: string): string[] => word.replaceAll('\u00ad', '-\u00ad').split('\u00ad');

const textOf = (cell: string): string =>
  cell
    .replace(/<br \/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, '&');

const wordsIn = (cell: string): string[] => textOf(cell).split(/[ \n\t]+/);

const known = new Map<string, number>();

/** Tables are set without serifs. */
function rulerOf(fonts: Typefaces): Ruler {
  const upright = fonts.filter(({ role, style }) => role === 'sans' && style === 'normal');
  return (text, weight) => {
    const font = upright.find((each) => each.weight === weight) ?? upright[0];
    if (!font) throw new TypeError('A publication has a typeface without serifs');
    const key = `${font.hash} ${text}`;
    const width = known.get(key) ?? widthOf(font, text);
    if (known.size > 10_000) known.clear();
    known.set(key, width);
    return width;
  };
}

function widthOf(font: FullFont, text: string): number {
  const { width, unitsPerEm } = setLine(font, text);
  return width / unitsPerEm;
}

/** Words of a cell that no hyphen could ever bring into a column may break anywhere. */
const breakableWords = (table: string, ruler: Ruler): string =>
  table.replace(/(?<=>)[^<>]+(?=<)/g, (text) =>
    text.replace(/[^ \n\t]+/g, (word) =>
      Math.max(...piecesOf(textOf(word)).map((piece) => ruler(piece, 600))) > widestPiece
        ? `<span class="breakable">${word}</span>`
        : word,
    ),
  );

/** Groups of columns that fit a line, each with the first one before its own. */
function splitColumns(columns: readonly number[], line: number): number[][] {
  const [first = 0, ...others] = columns;
  const groups: number[][] = [];
  let left = 0;
  others.forEach((width, at) => {
    const group = groups.at(-1);
    if (group && width + gap <= left) group.push(at + 1);
    else {
      groups.push([0, at + 1]);
      left = line - first;
    }
    left -= width + gap;
  });
  return groups;
}

/** The table with some of its columns. A first column that is repeated calls no notes again. */
function withColumns(table: string, chosen: readonly number[]): string {
  const repeats = !chosen.includes(1);
  return table.replace(rowPattern, (row) => {
    const cells = cellsOf(row);
    const picked = chosen.map((at) => (at === 0 && repeats ? withoutCalls(cells[0] ?? '') : (cells[at] ?? '')));
    return `<tr>\n${picked.join('\n')}\n</tr>`;
  });
}

const withoutCalls = (cell: string): string => cell.replace(/<sup class="note-call">[\s\S]*?<\/sup>/g, '');
const withoutCaption = (table: string): string => table.replace(/<caption>[\s\S]*?<\/caption>\n?/, '');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
