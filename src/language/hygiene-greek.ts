import { findAll, findIf, type Slip, type SlipFinder } from './hygiene-slip.ts';

const usual: Readonly<Record<string, string>> = { '\u037E': ';', '\u0387': '\u00B7' };
const mixedWord = /[\p{Script=Latin}\p{Script=Greek}\p{M}]+/gu;
const twoScripts = /\p{Script=Greek}\p{M}*\p{Script=Latin}|\p{Script=Latin}\p{M}*\p{Script=Greek}/u;
const oddSigma = /σ(?!\p{Script=Greek})|ς\p{Script=Greek}/u;
/** Latin letters that are taken for Greek ones. */
const lookalikes = /^[aeiknopuvxyABEHIKMNOPTXYZ]+$/;
/** Signs of units and sciences, which stand beside Latin letters: kΩ, μA, Δp. */
const sign = /^[ΩμΔΣπλ]$/u;
const greekWord = /[\p{Script=Greek}\p{M}]+/gu;
const capitalWord = /(?<!\p{L})[\p{Lu}\p{M}]{2,}(?!\p{L})/gu;

/** Punctuation that looks alike is made the usual one; Latin letters in Greek words and wrong sigmas are errors. */
export const findGreekSlips: SlipFinder = (masked) => [
  ...findAll('el-punctuation', /[\u037E\u0387]/g, masked, (mark) => usual[mark] ?? mark),
  ...findIf(twoScripts, masked, () => findAll('el-latin-letter', mixedWord, masked).filter(isMixed)),
  ...findIf(oddSigma, masked, () =>
    findAll('el-final-sigma', greekWord, masked).filter((slip) => hasWrongSigma(slip, masked)),
  ),
  ...findAll('el-capital-tonos', capitalWord, masked).filter(({ word }) => /[ΆΈΉΊΌΎΏ]/u.test(word)),
];

function isMixed({ word }: Slip): boolean {
  const latin = word.replace(/[^\p{Script=Latin}]/gu, '');
  const greek = word.replace(/[^\p{Script=Greek}]/gu, '');
  return greek !== '' && lookalikes.test(latin) && !sign.test(greek);
}

/** σ ends no word and ς stands only there; "σ’ αυτό", "προσ-" and abbreviations ("σσ.") are not ends. */
function hasWrongSigma({ word, at, length }: Slip, masked: string): boolean {
  if (/ς./u.test(word)) return true;
  if (length < 2 || !word.endsWith('σ')) return false;
  const next = masked[at + length] ?? ' ';
  return !/[’'ʼ᾽-]/u.test(next) && !/[\p{L}]/u.test(next) && !(next === '.' && length <= 4);
}
