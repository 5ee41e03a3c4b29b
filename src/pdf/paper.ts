/** The papers that books are printed on. */
import type { BookSetting, Paper } from '../model/book/book-setting.ts';

/** Lengths are millimetres, sizes of letters points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Both outer and inner margin: a line has about 70 letters. */
  readonly side: number;
  readonly bottom: number;
  /** The size of running text. */
  readonly base: number;
}

/** Each paper as books of one language are set on it. */
export const pages: Readonly<Record<Paper, Page>> = {
  a4: { width: 210, height: 297, top: 25, side: 37, bottom: 26, base: 10.6 },
  a5: { width: 148, height: 210, top: 19, side: 17, bottom: 20, base: 9.2 },
  letter: { width: 215.9, height: 279.4, top: 24, side: 40, bottom: 24, base: 10.6 },
};

export const pointsInMillimetre = 72 / 25.4;

/** Large print fills the paper: a line of 18 points needs its whole width, and a running head two lines above it. */
export const largePrint = { side: 17, base: 18, top: 25 } as const;

/** Two columns have about 50 letters in a line each. */
const inColumns = { side: 17, base: 9.2 } as const;

/** The paper as a book in this setting is set on it. */
export const pageOf = ({ paper, isLarge }: BookSetting, isBilingual: boolean): Page => ({
  ...pages[paper],
  ...(isBilingual && inColumns),
  ...(isLarge && largePrint),
});

/** Of running heads and folios, in points. */
export const smallSize = ({ isLarge }: BookSetting, base: number): number => (isLarge ? base : base * 0.8);

/** A page for one drawing: narrow margins, in large print as narrow as printers need them, no running head. */
export const plateOf = ({ isLarge }: BookSetting): Pick<Page, 'top' | 'side' | 'bottom'> => ({
  top: 14,
  side: isLarge ? 7 : 12,
  bottom: 22,
});
