declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    /** Keeps every glyph; the text is then empty. */
    readonly keepAllGlyphs?: boolean;
    /** Fixed values for the axes of a variable font. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
