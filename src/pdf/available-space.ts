/** What has room on the pages of a book: tables, drawings, running heads, the words of a cover. */
import type { BookSetting } from '../model/book/book-setting.ts';
import { largePrint, pageOf, pages, plateOf, pointsInMillimetre, smallSize } from './paper.ts';

/** The size that no letters of a cover fall below, in hundredths of the page's width. */
export const leastOnCover = ({ paper, isLarge }: BookSetting): number =>
  isLarge ? (largePrint.base * 100) / (pages[paper].width * pointsInMillimetre) : 0;

/** The room for a table, in ems of its letters. */
export interface TableRoom {
  readonly line: number;
  /**
   * The line and the height of a turned page; undefined where there is none, since two languages stand side by side.
   */
  readonly turned: { readonly line: number; readonly height: number } | undefined;
}

/** The size of a table's letters, see `text.css`; in large print nothing is smaller than running text. */
const tableSize = 0.868;
/** The space between two languages side by side, see `study.css`. */
const betweenColumns = 8;

export function tableRoom(setting: BookSetting, isBilingual: boolean): TableRoom {
  const { width, height, side, top, bottom, base } = pageOf(setting, isBilingual);
  const size = base * (setting.isLarge ? 1 : tableSize);
  const ems = (millimetres: number): number => (millimetres * pointsInMillimetre) / size;
  return {
    line: ems(lineLength(setting, isBilingual)),
    turned: isBilingual ? undefined : { line: ems(height - 2 * side), height: ems(width - top - bottom) },
  };
}

/** Millimetres. Two languages stand in columns, in large print one below the other. */
function lineLength(setting: BookSetting, isBilingual: boolean): number {
  const { width, side } = pageOf(setting, isBilingual);
  const whole = width - 2 * side;
  return isBilingual && !setting.isLarge ? (whole - betweenColumns) / 2 : whole;
}

/** How many letters three lines of running text have at most. */
export function threeLines(setting: BookSetting, isBilingual: boolean): number {
  const { base } = pageOf(setting, isBilingual);
  const letter = base * (setting.isLarge ? narrowLetter.sans : narrowLetter.serif);
  return Math.floor((3 * lineLength(setting, isBilingual) * pointsInMillimetre) / letter);
}

/** The width of a letter in texts of narrow ones, in ems: Romanian has the narrowest of the builder's languages. */
const narrowLetter = { serif: 0.44, sans: 0.38 } as const;

/** How many letters a running head has room for, in two lines. */
export function headRoom(setting: BookSetting, isBilingual: boolean): number {
  const { width, side, base } = pageOf(setting, isBilingual);
  const letter = smallSize(setting, base) * widestLetter;
  return 2 * Math.floor(((width - 2 * side) * pointsInMillimetre) / letter) - brokenOff;
}

/** The width of a letter in a text of wide ones, in ems, and what a line may lose because its last word has no room. */
const widestLetter = 0.56;
const brokenOff = 10;

/** Where a drawing may stand: in its line, below both columns of a bilingual book, or on a page of its own. */
export interface DrawingRoom {
  readonly name: 'line' | 'below' | 'plate' | 'turned-plate';
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** What a book has for drawings, those that interrupt its text least first. */
export interface DrawingRooms {
  readonly rooms: readonly [DrawingRoom, ...DrawingRoom[]];
  /** The smallest letters that a drawing may have, in points. */
  readonly leastLetters: number;
  /** The size of running text: what a drawing's smallest letters have where there is room for more. */
  readonly textLetters: number;
}

/** In points: two thirds of the smallest running text, in large print the running text. */
const leastLetters = { usual: 7, large: largePrint.base } as const;

export function drawingRooms(setting: BookSetting, isBilingual: boolean): DrawingRooms {
  const { width, height, top, side, bottom, base } = pageOf(setting, isBilingual);
  const room = (name: DrawingRoom['name'], across: number, down: number): DrawingRoom => ({
    name,
    width: across * pointsInMillimetre,
    height: down * pointsInMillimetre,
  });
  const line = lineLength(setting, isBilingual);
  const whole = width - 2 * side;
  const down = height - top - bottom;
  const plate = plateOf(setting);
  const [across, above] = [2 * plate.side, plate.top + plate.bottom];
  return {
    rooms: [
      room('line', line, down),
      ...(line < whole ? [room('below', whole, down)] : []),
      room('plate', width - across, height - above),
      room('turned-plate', height - across, width - above),
    ],
    leastLetters: setting.isLarge ? leastLetters.large : leastLetters.usual,
    textLetters: base,
  };
}
