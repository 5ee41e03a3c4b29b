import { findQuoteSlips } from './quotes.ts';
import { findAll, findIf, inWord, type Slip, type SlipFinder, wordAround } from './slip.ts';

const comma: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };
/** Letters that Turkish, Gagauz and Kurdish use and Romanian does not, except in foreign words. */
const turkish = /[ığöüçêİĞÖÜÇÊkwyq]|^\p{Lu}.*î$/iu;
// JavaScript's \b knows only ASCII letters, so word ends are written as "no letter".
const sint = /(?<!\p{L})s[îÎ]nt(em|eți|eţi)?(?![\p{L}]|-\p{Lu})/giu;
const oldForms: Readonly<Record<string, string>> = { º: 'ș', ª: 'Ș', þ: 'ț', Þ: 'Ț', ã: 'ă', Ã: 'Ă' };
const oldEncoding = /(?<![\p{L}\p{N}])[\p{Ll}ªÞ]?[\p{Ll}ãþºª]*[ãþºªÞ][\p{L}ãþºª]*(?![\p{L}])/gu;
/** Portuguese has ã before o and e; Icelandic has þ together with ð, æ and accents. */
const otherLanguages = /ã[oe]|[ðæáéíóúýçõ]/iu;
const apostrophe =
  /(?<!\p{L})(s|n|m|l|i|v|c|ți|mi|și|ne|le|te|ce|de|să|nu|într|dintr|printr|mi)[’'](?=(?:a|ai|am|au|ați|ar|aș|are|or|o|un|unul|una|acest|această|adevăr)(?!\p{L}))/giu;
const thousands = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,])/g;
const countable =
  'bibliotec\\p{L}*|participanți|participante|organizații|persoane|oameni|cărți|țări|ani|zile|ore|minute|luni|săptămâni|secunde|euro|dolari|lei|parteneri|studii|proiecte|evenimente|voluntari|copii|elevi|tineri|adulți|bibliotecari|bibliotecare|cititori|ateliere|activități|sesiuni|întâlniri|localități|comunități|școli|orașe|sate|pagini|cuvinte|vorbitori|speakeri|membri|utilizatori|vizitatori|mii|milioane';
/** Numbers from 20 on, and after each hundred, need "de" before a noun; years and numbers of things do not. */
const numberAndNoun = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(\\d{1,3}(?:\\.\\d{3})+|\\d{2,4}) ((?:${countable})(?!\\p{L}))`,
  'gu',
);
const labels =
  /(?:nr\.?|numărul|pagina|paginile|capitolul|articolul|art\.|p\.|ora|orele|anul|secțiunea|punctul|în|din|camera|etajul|versiunea)\s*$/iu;

/**
 * Replaces cedillas by commas. Reports older spellings, marks of other languages and numbers. Never changes î to â or
 * back.
 */
export const findRomanianSlips: SlipFinder = (masked, language) => [
  ...findIf(/[ºªþÞãÃ]/, masked, () => findOldEncoding(masked)),
  ...findIf(/[şţŞŢ]/, masked, () => findCedillas(masked)),
  ...findSint(masked, language),
  ...findQuoteSlips(masked, { code: 'ro-quotes', outer: ['„', '”'], inner: ['«', '»'] }),
  ...findIf(/[’']/, masked, () =>
    findAll('ro-apostrophe', apostrophe, masked, ([found]) => found.replace(/[’']/, '-')).map((slip) =>
      inWord(masked, slip),
    ),
  ),
  ...findAll('number-format', thousands, masked, ([number]) =>
    number.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.'),
  ),
  ...findAll('ro-number-de', numberAndNoun, masked, ([, number, noun]) => `${number} de ${noun}`).filter((slip) =>
    needsDe(masked, slip),
  ),
];

function findSint(masked: string, language: string): Slip[] {
  return findAll('ro-sint', sint, masked, ([found]) =>
    found.replace(/[îÎ]/, (letter) => (letter === 'î' ? 'u' : 'U')),
  ).map(
    // In the Republic of Moldova "sînt" was the norm until 2016 and is still in use.
    (slip): Slip => (language === 'ro-MD' ? { ...slip, severity: 'note' } : slip),
  );
}

/** One slip for each letter. Words in Turkish and related languages keep theirs. */
function findCedillas(masked: string): Slip[] {
  return findAll('ro-cedilla', /[şţŞŢ]/g, masked, ([letter]) => comma[letter] ?? letter)
    .filter(({ at, length }) => {
      const { start, end } = wordAround(masked, at, length);
      return !isTurkish(masked, start, end);
    })
    .map((slip) => inWord(masked, slip));
}

/** Whether the word has a Turkish letter, or is a name beside such a name: Elif Şafak, Ahmet Paşa Köprülü. */
function isTurkish(masked: string, start: number, end: number): boolean {
  const word = masked.slice(start, end);
  if (turkish.test(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const beside = [
    /(\p{Lu}[\p{L}’'-]*) $/u.exec(masked.slice(Math.max(0, start - 40), start)),
    /^ (\p{Lu}[\p{L}’'-]*)/u.exec(masked.slice(end, end + 40)),
  ];
  return beside.some(
    (match) => /[ığöüçİĞÖÜÇ]/.test(match?.[1] ?? '') || (match?.[1] !== undefined && turkish.test(match[1])),
  );
}

const findOldEncoding = (masked: string): Slip[] =>
  findAll('ro-encoding', oldEncoding, masked, ([found]) =>
    found.replace(/[ºªþÞãÃ]/g, (letter) => oldForms[letter] ?? letter),
  ).filter(
    ({ word }) =>
      !otherLanguages.test(word) && word.length > 1 && !/^(?:n|\p{N}+)[ºª]$/u.test(word) && !/^[ºª]$/.test(word),
  );

function needsDe(masked: string, { at, word }: Slip): boolean {
  const written = word.split(' ')[0] ?? '';
  const number = Number(written.replaceAll('.', ''));
  const rest = number % 100;
  if (number < 20 || (rest > 0 && rest < 20)) return false;
  const isYear = number >= 1900 && number < 2100 && !written.includes('.');
  return !isYear && !labels.test(masked.slice(Math.max(0, at - 14), at));
}
