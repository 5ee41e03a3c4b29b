/** Characters that no language needs: invisible ones, lost ones, those that turn the direction of a line. */
import { rootOf } from './hygiene-mask.ts';
import { findAll, type Slip } from './hygiene-slip.ts';

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv']);

/** Control characters: XHTML cannot hold them at all. Tab and line feed stay. */
const control = /(?![\t\n])\p{Cc}/gu;
const invisible = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\uFFFE\uFFFF]/g;
/** Joiners shape emoji and several Asian scripts; next to these letters they do nothing. */
const joiners =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\s])[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\s])/gu;
const directionMarks = /[\u200E\u200F]/g;
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;
const separators = /[\u2028\u2029]/g;
const lost = /[^\s\uFFFD]{0,40}\uFFFD\S{0,40}/g;
const decomposed = /\P{M}\p{M}+/gu;

/** Slips that are the same in every language. */
export function findCharacterSlips(text: string, language: string | undefined): Slip[] {
  const isRightToLeft = language !== undefined && rightToLeft.has(rootOf(language));
  const strip = (pattern: RegExp): Slip[] => findAll('character-invisible', pattern, text, () => '');
  const asSpace = (pattern: RegExp): Slip[] => findAll('character-invisible', pattern, text, () => ' ');
  return [
    ...strip(invisible),
    ...strip(joiners),
    ...(isRightToLeft ? [] : strip(directionMarks)),
    ...asSpace(separators),
    ...asSpace(control),
    ...(isRightToLeft ? [] : findAll('character-bidi', directionControls, text)),
    ...(text.includes('\uFFFD') ? findAll('character-replacement', lost, text) : []),
    ...(language !== undefined && /\p{M}/u.test(text) ? findDecomposed(text) : []),
  ].map((slip) => (slip.length === 1 && slip.code !== 'character-replacement' ? named(slip) : slip));
}

/** A character nobody can see is called by its number. */
const named = (slip: Slip): Slip => ({
  ...slip,
  word: `U+${(slip.word.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
});

/** Letters written as a base and combining marks where one character exists (Unicode NFC). */
const findDecomposed = (text: string): Slip[] =>
  findAll('character-decomposed', decomposed, text, (match) => match.normalize('NFC')).filter(
    (slip) => slip.replacement !== slip.word,
  );
