/** The used part of eleventy-img (7.0.0), which has no types. */
declare module '@11ty/eleventy-img' {
  export interface ImageOptions {
    readonly widths: readonly number[];
    readonly formats: readonly string[];
    readonly useCache: boolean;
    /** Returns the bytes and writes no file. */
    readonly dryRun: true;
    /** How much wider a picture must be than the next smaller width to be offered in its own width. */
    readonly minimumThreshold: number;
    readonly sharpWebpOptions: object;
    readonly sharpJpegOptions: object;
    readonly sharpPngOptions: object;
  }

  export interface MadeImage {
    readonly format: string;
    readonly width: number;
    readonly buffer: Uint8Array;
  }

  export default function Image(
    source: Buffer,
    options: ImageOptions,
  ): Promise<Readonly<Record<string, readonly MadeImage[] | undefined>>>;
}
