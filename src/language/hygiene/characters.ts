/** Characters that no language needs: invisible ones, replacement characters, controls of the writing direction. */
import { languageSpans, rootOf } from './mask.ts';
import { findAll, type Slip } from './slip.ts';

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv']);

/** Control characters are illegal in XHTML. Tab and line feed stay. */
const control = /(?![\t\n])\p{Cc}/gu;
const invisible = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\uFFFE\uFFFF]/g;
/** Joiners shape emoji and several Asian scripts. Beside these letters they have no effect. */
const joiners =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\s])[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\s])/gu;
const directionMarks = /[\u200E\u200F]/g;
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;
const separators = /[\u2028\u2029]/g;
const lost = /[^\s\uFFFD]{0,40}\uFFFD\S{0,40}/g;
const decomposed = /\P{M}\p{M}+/gu;
/** Characters with a canonical equivalent: the ohm sign, Greek letters with oxia, the Greek question mark. */
const doubles = /[\u0340\u0341\u0343\u0344\u0374\u037E\u0387\u1F70-\u1F7D\u1FBB-\u1FFD\u2126\u212A\u212B]/g;

export function findCharacterSlips(text: string, language: string | undefined): Slip[] {
  const isRightToLeft = language !== undefined && rightToLeft.has(rootOf(language));
  const strip = (pattern: RegExp): Slip[] => findAll('character-invisible', pattern, text, () => '');
  const asSpace = (pattern: RegExp): Slip[] => findAll('character-invisible', pattern, text, () => ' ');
  return [
    ...strip(invisible),
    ...strip(joiners),
    ...(isRightToLeft ? [] : outsideRightToLeft(text, strip(directionMarks))),
    ...asSpace(separators),
    ...asSpace(control),
    ...(isRightToLeft ? [] : outsideRightToLeft(text, findAll('character-bidi', directionControls, text))),
    ...(text.includes('\uFFFD') ? findAll('character-replacement', lost, text) : []),
    ...(language !== undefined && (/\p{M}/u.test(text) || text.search(doubles) >= 0) ? findDecomposed(text) : []),
  ].map((slip) => (slip.length === 1 && slip.code.startsWith('character-') ? named(slip) : slip));
}

/** Direction marks are right in a span that is marked as Arabic or Hebrew. */
function outsideRightToLeft(text: string, slips: readonly Slip[]): Slip[] {
  if (slips.length === 0) return [];
  const spans = languageSpans(text).filter(({ language }) => rightToLeft.has(rootOf(language)));
  return slips.filter(({ at }) => !spans.some(({ start, end }) => start <= at && at < end));
}

/** Messages name an invisible character by its number, and others by the word around them. */
const named = (slip: Slip): Slip =>
  slip.code === 'character-replacement' || slip.code === 'character-decomposed'
    ? slip
    : { ...slip, word: `U+${(slip.word.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` };

/** Text that is not in Unicode's usual form (NFC): a letter and a separate accent, or a sign in place of a letter. */
const findDecomposed = (text: string): Slip[] =>
  [
    ...findAll('character-decomposed', decomposed, text, ([match]) => match.normalize('NFC')),
    ...findAll('character-decomposed', doubles, text, ([match]) => match.normalize('NFC')).map(asPunctuation),
  ].filter((slip) => slip.replacement !== slip.word);

/** Greek punctuation gets a problem code of its own. */
const asPunctuation = (slip: Slip): Slip =>
  /[\u037E\u0387]/.test(slip.word) ? { ...slip, code: 'el-punctuation' } : slip;
