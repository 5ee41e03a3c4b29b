/** The setting of a printed book: its paper, and whether it is in large print. */
export const papers = ['a4', 'a5', 'letter'] as const;
export type Paper = (typeof papers)[number];

export interface BookSetting {
  readonly paper: Paper;
  /** Large print: 18 points without serifs, in one column, black on white. */
  readonly isLarge: boolean;
}

/** The setting in which every edition is published. */
export const ordinarySetting: BookSetting = { paper: 'a4', isLarge: false };

export const isSameSetting = (a: BookSetting, b: BookSetting): boolean =>
  a.paper === b.paper && a.isLarge === b.isLarge;

export const isOrdinarySetting = (setting: BookSetting): boolean => isSameSetting(setting, ordinarySetting);
