/** eleventy-img ships no types: what this room uses of it (7.0.0). */
declare module '@11ty/eleventy-img' {
  export interface ImageOptions {
    readonly widths: readonly number[];
    readonly formats: readonly string[];
    readonly useCache: boolean;
    /** Gives the bytes and writes no file. */
    readonly dryRun: true;
    /** How much wider than the next width a picture must be to be offered at its own. */
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
