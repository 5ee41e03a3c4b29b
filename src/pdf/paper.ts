import type { BookSetting, Paper } from '../model/book/book-setting.ts';

/** Lengths are in millimetres, font sizes in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Both outer and inner margin, for lines of about 70 letters. */
  readonly side: number;
  readonly bottom: number;
  readonly base: number;
}

/** The page of each paper, for books of one language. */
export const pages: Readonly<Record<Paper, Page>> = {
  a4: { width: 210, height: 297, top: 25, side: 37, bottom: 26, base: 10.6 },
  a5: { width: 148, height: 210, top: 19, side: 17, bottom: 20, base: 9.2 },
  letter: { width: 215.9, height: 279.4, top: 24, side: 40, bottom: 24, base: 10.6 },
};

export const pointsInMillimetre = 72 / 25.4;

/**
 * Large print fills the paper: lines of 18 points need the whole width, and the running head two lines above the text.
 */
export const largePrint = { side: 17, base: 18, top: 25 } as const;

/** Lines in two columns have about 50 letters each. */
const inColumns = { side: 17, base: 9.2 } as const;

export const pageOf = ({ paper, isLarge }: BookSetting, isBilingual: boolean): Page => ({
  ...pages[paper],
  ...(isBilingual && inColumns),
  ...(isLarge && largePrint),
});

/** The size of running heads and folios, in points. */
export const smallSize = ({ isLarge }: BookSetting, base: number): number => (isLarge ? base : base * 0.8);

/** A page with one drawing: narrow margins, in large print as narrow as printers allow, and no running head. */
export const plateOf = ({ isLarge }: BookSetting): Pick<Page, 'top' | 'side' | 'bottom'> => ({
  top: 14,
  side: isLarge ? 7 : 12,
  bottom: 22,
});
