import { findAll, findIf, type Slip, type SlipFinder } from './hygiene-slip.ts';

const apostrophe = /(?<=\p{Script=Cyrillic})['ʼ`´‘‛′](?=[яюєїЯЮЄЇ])/gu;
const mixedWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu;
const twoScripts = /\p{Script=Cyrillic}\p{M}*\p{Script=Latin}|\p{Script=Latin}\p{M}*\p{Script=Cyrillic}/u;
/** Latin letters that are taken for Cyrillic ones. */
const lookalikes = /^[aceijkopsxyïABCEHIJKMOPSTXYÏ]+$/;
const alone = /(?<=\p{Script=Cyrillic}[,;:]?\s)[iaocpxey](?=\s[«„“"(]?\p{Script=Cyrillic})/gu;
const russianWord = /[\p{Script=Cyrillic}\p{M}’'-]{0,40}?[ыэъёЫЭЪЁ][\p{Script=Cyrillic}\p{M}’'-]{0,40}/gu;

/** Apostrophes become ’; Latin letters inside Ukrainian words, and letters of Russian, are errors. */
export const findUkrainianSlips: SlipFinder = (masked) => [
  ...findAll('uk-apostrophe', apostrophe, masked, () => '’'),
  ...findIf(twoScripts, masked, () => findAll('uk-latin-letter', mixedWord, masked).filter(isMixed)),
  ...findAll('uk-latin-letter', alone, masked),
  ...findIf(/[ыэъё]/i, masked, () => findAll('uk-russian-letter', russianWord, masked)),
];

/** A backtick is an apostrophe here before it is the start of code: "п`ять" would hide what follows. */
export const readBackticks = (text: string): string => text.replace(/(?<=\p{Script=Cyrillic})`(?=[яюєїЯЮЄЇ])/gu, "'");

/** "вiдкритий" with a Latin i; not "webсайт", whose Latin letters nobody takes for Cyrillic ones. */
function isMixed({ word }: Slip): boolean {
  const latin = word.replace(/[^\p{Script=Latin}]/gu, '');
  return /\p{Script=Cyrillic}/u.test(word) && lookalikes.test(latin);
}
