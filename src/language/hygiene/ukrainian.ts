import { findQuoteSlips } from './quotes.ts';
import { findAll, findIf, inWord, type Slip, type SlipFinder } from './slip.ts';

const apostrophe = /(?<=\p{Script=Cyrillic})['ʼ`´‘‛′](?=[яюєїЯЮЄЇ])/gu;
/** A quotation mark used as an apostrophe: п"ять. */
const quoteInWord = /(?<=[бпвмфркгхжчшдтзсБПВМФРКГХЖЧШДТЗС])["”“»](?=[яюєїЯЮЄЇ]\p{Ll}*)/gu;
const foreignWord = /[\p{Script=Cyrillic}\p{M}’'-]{0,40}?[ыэъёўЫЭЪЁЎ][\p{Script=Cyrillic}\p{M}’'-]{0,40}/gu;
const yearMark = /(?<=(?<!\d)(?:1\d|20)\d\d[ \u00A0]?)p(?=\.)/g;
const numbers = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,])/g;

/** Replaces apostrophes by ’. Reports letters of other languages, other quotation marks and a Latin p for "рік". */
export const findUkrainianSlips: SlipFinder = (masked) => [
  ...findAll('uk-apostrophe', apostrophe, masked, () => '’').map((slip) => inWord(masked, slip)),
  ...findIf(/["”“»]/, masked, () =>
    findAll('uk-apostrophe', quoteInWord, masked, () => '’')
      .filter((slip) => isInside(masked, slip))
      .map((slip) => inWord(masked, slip)),
  ),
  ...findIf(/[ыэъёў]/i, masked, () =>
    findAll('uk-russian-letter', foreignWord, masked).map((slip) => ({ ...slip, language: languageOf(slip.word) })),
  ),
  ...findAll('uk-latin-letter', yearMark, masked, () => 'р').map((slip) => inWord(masked, slip)),
  ...findAll('number-format', numbers, masked, ([number]) => number.replaceAll(',', '\u00A0').replace('.', ',')),
  ...findQuoteSlips(masked, { code: 'uk-quotes', outer: ['«', '»'], inner: ['„', '“'], accepted: [['„', '“']] }),
];

/** Whether the mark is inside a word and does not begin or end a quotation: in «коп»яр it does. */
function isInside(masked: string, { at, word }: Slip): boolean {
  if (word !== '»') return true;
  const before = masked.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('«') <= before.lastIndexOf('»');
}

/**
 * Reads a backtick between Cyrillic letters as an apostrophe. As the start of code, "п`ять" would hide the text after
 * it.
 */
export const readBackticks = (text: string): string => text.replace(/(?<=\p{Script=Cyrillic})`(?=[яюєїЯЮЄЇ])/gu, "'");

/** The most likely language of the word: Belarusian, Bulgarian, Crimean Tatar or Russian. */
function languageOf(word: string): string {
  if (/[кгн]ъ/iu.test(word) && /ъ[ыаоуэ]/iu.test(word)) return 'crh';
  if (/ў|[рч][эы]|э.*і|і.*э|[дт]зь|цц/iu.test(word)) return 'be';
  return /ъ(?![еёюя])/iu.test(word) ? 'bg' : 'ru';
}
