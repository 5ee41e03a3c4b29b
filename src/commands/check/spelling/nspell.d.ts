declare module 'nspell' {
  export interface Speller {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  /** Reads a Hunspell dictionary: its affixes and its words. */
  export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller;
}
