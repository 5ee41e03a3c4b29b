/** The width and height of tables, from the metrics of their typeface. Lengths are ems of the table. */
import type { FullFont, Typefaces } from '../../../design/fonts.ts';
import { setLine } from '../../../design/full-font.ts';
import { type MarkupElement, textOf } from '../../../text/markup/tree.ts';

/** Words of this width or less are never broken. */
export const wholeWord = 5;
/** Wider pieces without a hyphen, such as addresses, may break anywhere. */
const widestPiece = 14;
/** The space between two columns, see `tables.css`. */
export const gap = 0.8;
/** The height of a line, and the space above and below the lines of a row; see `tables.css`. */
const leading = 1.35;
const rowSpace = 0.8;

/** The width of a piece of text in ems. */
export type Ruler = (text: string, weight: 400 | 600) => number;

export type Rows = readonly (readonly MarkupElement[])[];

/** The width that each column needs if only wide words break, and only at hyphens. */
export const brokenWidths = (rows: Rows, ruler: Ruler): number[] =>
  columnWidths(rows, (word, weight) => {
    const whole = ruler(bare(word), weight);
    return Math.max(Math.min(whole, wholeWord), Math.min(widestPieceOf(word, weight, ruler), widestPiece));
  });

/** The width that each column needs if no word breaks, except very long ones. */
export const wholeWidths = (rows: Rows, ruler: Ruler): number[] =>
  columnWidths(rows, (word, weight) => (isEndless(word, ruler) ? widestPiece : ruler(bare(word), weight)));

const columnWidths = (rows: Rows, wordWidth: Ruler): number[] =>
  (rows[0] ?? []).map((_, column) =>
    rows.reduce((width, cells) => Math.max(width, cellWidth(cells[column], wordWidth)), 0),
  );

const cellWidth = (cell: MarkupElement | undefined, wordWidth: Ruler): number =>
  cell ? Math.max(0, ...splitWords(cell).map((word) => wordWidth(word, weightOf(cell)))) : 0;

const weightOf = ({ name }: MarkupElement): 400 | 600 => (name === 'th' ? 600 : 400);

export const tableWidth = (columns: readonly number[]): number => sum(columns) + gap * (columns.length - 1);

/**
 * The approximate height of a table. Columns get their needed widths, and share the rest of the line in proportion to
 * their words.
 */
export function tableHeight(rows: Rows, columns: readonly number[], line: number, ruler: Ruler): number {
  const textWidths = rows.map((cells) => cells.map((cell) => ruler(bare(textOf(cell.children)), weightOf(cell))));
  const wanted = columns.map((least, at) => Math.max(0, ...textWidths.map((cells) => cells[at] ?? 0)) - least);
  const share = Math.min(1, (line - tableWidth(columns)) / Math.max(1, sum(wanted)));
  const widths = columns.map((least, at) => Math.max(1, least + (wanted[at] ?? 0) * share));
  const linesOf = (cells: readonly number[]): number =>
    Math.max(1, ...cells.map((width, at) => Math.ceil(width / (widths[at] ?? 1))));
  return sum(textWidths.map((cells) => linesOf(cells) * leading + rowSpace));
}

/** Whether a piece of a word between hyphens is too wide for any column. */
export const isEndless = (word: string, ruler: Ruler): boolean => widestPieceOf(word, 600, ruler) > widestPiece;

const widestPieceOf = (word: string, weight: 400 | 600, ruler: Ruler): number =>
  Math.max(...piecesOf(word).map((piece) => ruler(piece, weight)));

/** The pieces of a word between possible breaks, with the hyphens that end them. */
const piecesOf = (word: string): string[] => word.replaceAll('\u00ad', '-\u00ad').split('\u00ad');

export const bare = (text: string): string => text.replaceAll('\u00ad', '');

const splitWords = (cell: MarkupElement): string[] => textOf(cell.children).split(/[ \n\t]+/);

const known = new Map<string, number>();

/** Tables use the sans typeface. */
export function rulerOf(fonts: Typefaces): Ruler {
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
