/** What a publication's own font says of itself. */
export interface FontFacts {
  readonly isReadable: boolean;
  /** What the font says of embedding (`fsType`, ISO/IEC 14496-22, 5.1.8.6). */
  readonly embedding: number;
  readonly characters: ReadonlySet<number>;
}

/** Whether a font may stand in a book and be cut down to the characters that are used. */
export function mayBeEmbedded({ embedding }: FontFacts): boolean {
  const usage = embedding & 0x000f;
  const onlyWhole = (embedding & 0x0100) !== 0;
  const onlyBitmaps = (embedding & 0x0200) !== 0;
  return usage !== 0x0002 && !onlyWhole && !onlyBitmaps;
}
