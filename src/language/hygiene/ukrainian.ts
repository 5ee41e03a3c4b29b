import { findQuoteSlips } from './quotes.ts';
import { findAll, findIf, inWord, type Slip, type SlipFinder } from './slip.ts';

const apostrophe = /(?<=\p{Script=Cyrillic})['ʼ`´‘‛′](?=[яюєїЯЮЄЇ])/gu;
/** Quotation marks that stand for an apostrophe: п"ять. */
const quoteInWord = /(?<=[бпвмфркгхжчшдтзсБПВМФРКГХЖЧШДТЗС])["”“»](?=[яюєїЯЮЄЇ]\p{Ll}*)/gu;
const foreignWord = /[\p{Script=Cyrillic}\p{M}’'-]{0,40}?[ыэъёўЫЭЪЁЎ][\p{Script=Cyrillic}\p{M}’'-]{0,40}/gu;
const yearMark = /(?<=(?<!\d)(?:1\d|20)\d\d[ \u00A0]?)p(?=\.)/g;
const numbers = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,])/g;

/** Apostrophes become ’; letters of other languages, other quotation marks and a Latin p for "рік" are pointed out. */
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

/** No mark of a quotation that ends or begins here: «коп»яр is none. */
function isInside(masked: string, { at, word }: Slip): boolean {
  if (word !== '»') return true;
  const before = masked.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('«') <= before.lastIndexOf('»');
}

/** A backtick is an apostrophe here before it is the start of code: "п`ять" would hide what follows. */
export const readBackticks = (text: string): string => text.replace(/(?<=\p{Script=Cyrillic})`(?=[яюєїЯЮЄЇ])/gu, "'");

/** What the word is most likely in: Belarusian, Bulgarian, Crimean Tatar or Russian. */
function languageOf(word: string): string {
  if (/[кгн]ъ/iu.test(word) && /ъ[ыаоуэ]/iu.test(word)) return 'crh';
  if (/ў|[рч][эы]|э.*і|і.*э|[дт]зь|цц/iu.test(word)) return 'be';
  return /ъ(?![еёюя])/iu.test(word) ? 'bg' : 'ru';
}
