import { turnedApostrophes } from './apostrophes.ts';
import { findQuoteSlips } from './quotes.ts';
import { findAll, findIf, inWord, type SlipFinder } from './slip.ts';

const accent = /(?<=\p{L})[´`](?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/giu;
const twice = /(?<![\p{L}\p{N}’'-])(the|a|an|of|to|in|and|is|for|on|with|at|by|from|are|we|it) \1(?![\p{L}\p{N}’'-])/gu;
const numbers = /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d.,])/g;

/** Finds quotation marks of other languages, accents used as apostrophes, repeated short words, decimal commas. */
export const findEnglishSlips: SlipFinder = (masked) => [
  ...findIf(/[´`]/, masked, () =>
    findAll('en-apostrophe', accent, masked, () => '’').map((slip) => inWord(masked, slip)),
  ),
  ...findIf(/‘/, masked, () =>
    findAll('en-apostrophe', turnedApostrophes.en, masked, () => '’').map((slip) => inWord(masked, slip)),
  ),
  ...findAll('word-twice', twice, masked, ([, word]) => word),
  ...findAll('number-format', numbers, masked, ([number]) =>
    number.replaceAll('.', ' ').replace(',', '.').replaceAll(' ', ','),
  ),
  ...findQuoteSlips(masked, { code: 'en-quotes', outer: ['“', '”'], inner: ['‘', '’'], accepted: [['‘', '’']] }),
];
