/** The space on the pages of a book for tables, drawings, running heads and the words of a cover. */
import type { BookSetting } from '../model/book/book-setting.ts';
import { largePrint, pageOf, pages, plateOf, pointsInMillimetre, smallSize } from './paper.ts';

/** The smallest font size on a cover, in hundredths of the page's width. */
export const leastOnCover = ({ paper, isLarge }: BookSetting): number =>
  isLarge ? (largePrint.base * 100) / (pages[paper].width * pointsInMillimetre) : 0;

/** The space for a table, in ems of its font size. */
export interface TableRoom {
  readonly line: number;
  /** The line length and height of a turned page; undefined for books in two languages, which have no turned pages. */
  readonly turned: { readonly line: number; readonly height: number } | undefined;
}

/** The font size of tables, see `tables.css`. In large print nothing is smaller than running text. */
const tableSize = 0.868;
/** Millimetres between two languages side by side, see `bilingual.css`. */
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

/** Millimetres. Two languages are in columns, but in large print one below the other. */
function lineLength(setting: BookSetting, isBilingual: boolean): number {
  const { width, side } = pageOf(setting, isBilingual);
  const whole = width - 2 * side;
  return isBilingual && !setting.isLarge ? (whole - betweenColumns) / 2 : whole;
}

/** The largest number of letters in three lines of running text. */
export function threeLines(setting: BookSetting, isBilingual: boolean): number {
  const { base } = pageOf(setting, isBilingual);
  const letter = base * (setting.isLarge ? narrowLetter.sans : narrowLetter.serif);
  return Math.floor((3 * lineLength(setting, isBilingual) * pointsInMillimetre) / letter);
}

/**
 * The width of a letter in texts with narrow letters, in ems. Of the builder's languages, Romanian has the narrowest.
 */
const narrowLetter = { serif: 0.44, sans: 0.38 } as const;

/** The number of letters in a running head of two lines. */
export function headRoom(setting: BookSetting, isBilingual: boolean): number {
  const { width, side, base } = pageOf(setting, isBilingual);
  const letter = smallSize(setting, base) * widestLetter;
  return 2 * Math.floor(((width - 2 * side) * pointsInMillimetre) / letter) - brokenOff;
}

/**
 * The width of a letter in texts with wide letters, in ems, and the number of letters that a line may lose because its
 * last word does not fit.
 */
const widestLetter = 0.56;
const brokenOff = 10;

/** A place for a drawing: in its line, below both columns of a bilingual book, or on a page of its own. */
export interface DrawingRoom {
  readonly name: 'line' | 'below' | 'plate' | 'turned-plate';
  /** Lengths are in points. */
  readonly width: number;
  readonly height: number;
}

/** The possible places for drawings; the first interrupts the text least. */
export interface DrawingRooms {
  readonly rooms: readonly [DrawingRoom, ...DrawingRoom[]];
  /** The smallest letters that a drawing may have, in points. */
  readonly leastLetters: number;
  /** The size of running text. The smallest letters of a drawing are as large, if there is space. */
  readonly textLetters: number;
}

/** Points: two thirds of the smallest running text; in large print the size of running text. */
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
