declare module 'nspell' {
  export interface Speller {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  /** Reads a Hunspell dictionary from its affix file and its word file. */
  export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller;
}
