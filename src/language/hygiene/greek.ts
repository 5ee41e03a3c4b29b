import { turnedApostrophes } from './apostrophes.ts';
import { findQuoteSlips } from './quotes.ts';
import { findAll, findIf, inWord, type Slip, type SlipFinder } from './slip.ts';

const oddSigma = /σ(?!\p{Script=Greek})|ς(?=\p{Script=Greek})\p{Ll}/u;
const greekWord = /[\p{Script=Greek}\p{M}]+/gu;
const capitalWord = /(?<!\p{L})[\p{Lu}\p{M}]{2,}(?!\p{L})/gu;
const withAccent: Readonly<Record<string, string>> = { Α: 'Ά', Ε: 'Έ', Η: 'Ή', Ι: 'Ί', Ο: 'Ό', Υ: 'Ύ', Ω: 'Ώ' };
const detached = /(?<![\p{L}\p{N}])[΄᾽´ʹ᾿]([ΑΕΗΙΟΥΩ])(?=\p{Ll})/gu;
const micro = /µ(?=\p{Script=Greek})|(?<=\p{Script=Greek})µ/gu;
const question = /(?<=\p{Script=Greek}[»”)]?)\?(?!\?|!)/gu;
/** Ordinals with a Latin ending, or an ending of both alphabets. */
const ordinal = /(?<=(?<![\p{L}\p{N}])\d{1,4})(?:[oο][sςυ]|[oο]u|[oο]n|[oο]ν|[oο]i|hς|hs|h|o)(?![\p{L}\p{N}])/gu;
const numbers = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,])/g;

/**
 * Finds wrong sigmas, accents on capitals, detached accents, signs used as letters, question marks of other languages.
 */
export const findGreekSlips: SlipFinder = (masked) => [
  ...findIf(/[΄᾽´ʹ᾿]/, masked, () =>
    findAll('el-accent', detached, masked, ([, letter]) => withAccent[letter ?? '']).map((slip) =>
      inWord(masked, slip),
    ),
  ),
  ...findIf(/‘/, masked, () =>
    findAll('el-apostrophe', turnedApostrophes.el, masked, () => '’').map((slip) => inWord(masked, slip)),
  ),
  ...findIf(/µ/, masked, () => findAll('el-punctuation', micro, masked, () => 'μ').map((slip) => inWord(masked, slip))),
  ...findIf(oddSigma, masked, () => findSigmas(masked)),
  ...findAll('el-capital-tonos', capitalWord, masked, ([word]) => withoutAccent(word)).filter(({ word }) =>
    /[ΆΈΉΊΌΎΏ]/u.test(word),
  ),
  ...findAll('el-question-mark', question, masked, () => ';'),
  ...findAll('el-latin-letter', ordinal, masked, ([ending]) => ordinalEnding(ending))
    .filter(({ word }) => /[a-z]/.test(word))
    .map((slip) => inWord(masked, slip)),
  ...findAll('number-format', numbers, masked, ([number]) =>
    number.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.'),
  ),
  ...findQuoteSlips(masked, {
    code: 'el-quotes',
    outer: ['«', '»'],
    inner: ['“', '”'],
    accepted: [
      ['“', '”'],
      ['„', '“'],
    ],
  }),
];

function findSigmas(masked: string): Slip[] {
  return findAll('el-final-sigma', greekWord, masked, ([word]) => withRightSigmas(word)).filter((slip) =>
    hasWrongSigma(slip, masked),
  );
}

/** Undefined if two words may have been joined: `σαςπατήστε` lacks a space. */
const withRightSigmas = (word: string): string | undefined =>
  /ς\p{L}{3}/u.test(word.slice(2)) ? undefined : word.replace(/ς(?=.)/gu, 'σ').replace(/(?<=.)σ$/u, 'ς');

const withoutAccent = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=\p{Lu})\u0301/gu, '')
    .normalize('NFC');

/**
 * Whether σ ends a word or ς does not. Not counted as ends: "σ’ αυτό", "προσ-", "(δυσ)λεξία", ς΄ for six,
 * abbreviations.
 */
function hasWrongSigma({ word, at, length }: Slip, masked: string): boolean {
  if (/ς\p{Ll}/u.test(word)) return true;
  if (length < 2 || !word.endsWith('σ')) return false;
  const rest = masked.slice(at + length);
  if (/^[’'ʼ᾽΄ʹ/–-]/u.test(rest) || /^[)(]\p{L}/u.test(rest) || /^\p{L}/u.test(rest)) return false;
  return !(rest.startsWith('.') && isAbbreviation(word, rest));
}

/** `σσ.` has no vowel; after `προσ. έκδοση` a lower-case letter follows. */
const isAbbreviation = (word: string, rest: string): boolean =>
  !/[αεηιουωάέήίόύώ]/iu.test(word) || (word.length <= 5 && /^\.\s*[\p{Ll}\d,)]/u.test(rest));

const ordinalEnding = (ending: string): string => {
  const right: Readonly<Record<string, string>> = { s: 'ς', u: 'υ', n: 'ν', i: 'ι', o: 'ο', h: 'η' };
  return [...ending].map((letter) => right[letter] ?? letter).join('');
};
