/** The facts about one of a publication's own fonts. */
export interface FontFacts {
  readonly isReadable: boolean;
  /** The font's permission for embedding (`fsType`, ISO/IEC 14496-22, 5.1.8.6). */
  readonly embedding: number;
  readonly characters: ReadonlySet<number>;
}

/** Whether the font may be embedded in a book as a subset. */
export function mayBeEmbedded({ embedding }: FontFacts): boolean {
  const usage = embedding & 0x000f;
  const onlyWhole = (embedding & 0x0100) !== 0;
  const onlyBitmaps = (embedding & 0x0200) !== 0;
  return usage !== 0x0002 && !onlyWhole && !onlyBitmaps;
}
