/**
 * The pages of a book: paper, margins, running heads and folios. Page numbers count physical pages, so that they equal
 * a viewer's. Lengths are millimetres, sizes of letters points.
 */
import type { BookSetting, Paper } from '../model/book-setting.ts';

interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Both outer and inner margin: a line has about 70 letters. */
  readonly side: number;
  readonly bottom: number;
  /** The size of running text. */
  readonly base: number;
}

const pages: Readonly<Record<Paper, Page>> = {
  a4: { width: 210, height: 297, top: 25, side: 37, bottom: 26, base: 10.6 },
  a5: { width: 148, height: 210, top: 19, side: 17, bottom: 20, base: 9.2 },
  letter: { width: 215.9, height: 279.4, top: 24, side: 40, bottom: 24, base: 10.6 },
};

/** Large print fills the paper: a line of 18 points needs its whole width. */
const largePrint = { side: 17, base: 18 } as const;

/** Two columns have about 50 letters in a line each. */
const inColumns = { side: 17, base: 9.2 } as const;

/** Millimetres. */
export const paperOf = ({ paper }: BookSetting): Pick<Page, 'width' | 'height'> => pages[paper];

const pageOf = ({ paper, isLarge }: BookSetting, isBilingual: boolean): Page => ({
  ...pages[paper],
  ...(isBilingual && inColumns),
  ...(isLarge && largePrint),
});

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
const pointsInMillimetre = 72 / 25.4;
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
}

/** Two thirds of the smallest running text; large print begins at 16 points. */
const leastLetters = { usual: 7, large: 16 } as const;

/** A page for one drawing: narrow margins, no running head. */
const plate = { top: 14, side: 12, bottom: 22 } as const;

export function drawingRooms(setting: BookSetting, isBilingual: boolean): DrawingRooms {
  const { width, height, top, side, bottom } = pageOf(setting, isBilingual);
  const room = (name: DrawingRoom['name'], across: number, down: number): DrawingRoom => ({
    name,
    width: across * pointsInMillimetre,
    height: down * pointsInMillimetre,
  });
  const line = lineLength(setting, isBilingual);
  const whole = width - 2 * side;
  const down = height - top - bottom;
  const [across, above] = [2 * plate.side, plate.top + plate.bottom];
  return {
    rooms: [
      room('line', line, down),
      ...(line < whole ? [room('below', whole, down)] : []),
      room('plate', width - across, height - above),
      room('turned-plate', height - across, width - above),
    ],
    leastLetters: setting.isLarge ? leastLetters.large : leastLetters.usual,
  };
}

/** The cover's colour is that of its page, which is a fraction of a point larger than the box on it. */
export function pageStyle(setting: BookSetting, isBilingual: boolean): string {
  const { width, height, top, side, bottom, base } = pageOf(setting, isBilingual);
  const small = setting.isLarge ? base : base * 0.8;
  // Two titles in large print take two lines, which stand higher.
  const above = top * (isBilingual && setting.isLarge ? 0.22 : 0.52);
  const head = `font: 400 ${small}pt / 1.2 "Source Sans 3", sans-serif; color: ${setting.isLarge ? '#000000' : '#5b6163'}; overflow-wrap: anywhere; vertical-align: top; padding-top: ${above}mm; width: ${width - 2 * side}mm;`;
  const folio = `content: counter(page); font: 600 ${small}pt / 1.2 "Source Sans 3", sans-serif; color: #1b1b1b; vertical-align: bottom; padding-bottom: ${bottom * 0.46}mm;`;
  return `:root { --page-width: ${width}mm; --page-height: ${height}mm; --text-height: ${height - top - bottom}mm; --side: ${side}mm; --measure: ${width - 2 * side}mm; --base: ${base}pt; }
@page { size: ${width}mm ${height}mm; margin: ${top}mm ${side}mm ${bottom}mm; }
@page :left { @top-left { ${head} } @bottom-left { ${folio} } }
@page :right { @top-right { ${head} } @bottom-right { ${folio} } }
@page turned { size: ${height}mm ${width}mm; }
@page turned:left { @top-left { width: ${height - 2 * side}mm; } }
@page turned:right { @top-right { width: ${height - 2 * side}mm; } }
${platePages(width, height)}
@page cover { margin: 0; background: var(--accent); ${without('top-left', 'top-right', 'bottom-left', 'bottom-right')} }
@page quiet { ${without('top-left', 'top-right', 'bottom-left', 'bottom-right')} }
@page opener { ${without('top-left', 'top-right')} }
`;
}

function platePages(width: number, height: number): string {
  const page = `margin: ${plate.top}mm ${plate.side}mm ${plate.bottom}mm; ${without('top-left', 'top-right')}`;
  const room = (down: number): string => `${down - plate.top - plate.bottom}mm`;
  return `:root { --plate-height: ${room(height)}; --turned-plate-height: ${room(width)}; }
@page plate { ${page} }
@page turned-plate { size: ${height}mm ${width}mm; ${page} }`;
}

const without = (...boxes: readonly string[]): string => boxes.map((box) => `@${box} { content: none; }`).join(' ');
