declare module 'hyphen' {
  /** Opaque data: the package makes it from TeX's patterns. */
  export type Patterns = readonly unknown[];
  export default function createHyphenator(
    patterns: Patterns,
    options: { readonly html: boolean; readonly minWordLength: number; readonly hyphenChar: string },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: import('hyphen').Patterns;
  export default patterns;
}
