/**
 * Finds letters of another script that look right in a word, for every language and in both directions: `вiдкрита` with
 * a Latin i, `Fасebook` with Cyrillic letters, `H Μαρία` with a Latin article, `2О20` with a letter for a digit.
 */
import type { ProblemCode } from '../../problems/codes.ts';
import { labelNouns, notInAlphabet, scriptOfLanguage, shortWords } from './alphabets.ts';
import { digitLike, inScript, letterLike, mixesScripts, type Script, scriptOf, scripts } from './look-alikes.ts';
import { findAll, findIf, inWord, type Slip } from './slip.ts';

/** No name or sign has Greek and Cyrillic letters in one word. */
const neverTogether = /\p{Script=Greek}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Greek}/u;
const word = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+/gu;
const runs = /(?:\p{Script=Latin}\p{M}*)+|(?:\p{Script=Greek}\p{M}*)+|(?:\p{Script=Cyrillic}\p{M}*)+/gu;

/** @param root the language without its region: `ro` */
export function findLetterSlips(masked: string, root: string): Slip[] {
  return [
    ...(mixesScripts(masked) ? findMixed(masked, root) : []),
    ...findAlone(masked, root),
    ...findDigits(masked, root),
  ];
}

function findMixed(masked: string, root: string): Slip[] {
  const own = scriptOfLanguage(root);
  return [...masked.matchAll(word)].flatMap(({ 0: found, index }): Slip[] => {
    if (!mixesScripts(found)) return [];
    const repaired = repair(found, own, root);
    const place = { at: index, length: found.length, word: found };
    if (repaired === undefined) return neverTogether.test(found) ? [{ code: 'letters-mixed', ...place }] : [];
    return [{ code: codeFor(root, found, repaired), ...place, replacement: repaired }];
  });
}

/** The problem code. Ukrainian and Greek have their own code for Latin letters in their words. */
function codeFor(root: string, found: string, repaired: string): ProblemCode {
  const isOwn = scriptOf(repaired[0] ?? '') === scriptOfLanguage(root) && /\p{Script=Latin}/u.test(found);
  if (isOwn && root === 'uk') return 'uk-latin-letter';
  return isOwn && root === 'el' ? 'el-latin-letter' : 'letters-mixed';
}

/** The word in one script, if possible the script of the language; undefined where the mixture is intended. */
function repair(found: string, own: Script, root: string): string | undefined {
  const parts = found.match(runs) ?? [];
  if (isMeant(parts)) return undefined;
  const present = [own, ...scripts].filter((script, at, all) => all.indexOf(script) === at);
  for (const target of present.filter((script) => parts.some((part) => scriptOf(part) === script))) {
    const repaired = inScript(found, target);
    if (repaired === undefined || !isWord(repaired, found, target === own ? root : undefined)) continue;
    if (target === own ? !notInAlphabet[root]?.test(repaired) : isMostly(target, found)) return repaired;
  }
  return undefined;
}

/** Two joined words are not one word in the other script: `καιJavaScript`. */
const isMostly = (script: Script, found: string): boolean => {
  const letters = [...found].flatMap((letter) => scriptOf(letter) ?? []);
  return letters.filter((each) => each === script).length * 2 > letters.length;
};

/** `BMXери`, `CEOм`: an abbreviation in capitals with an ending in the language's letters. */
function isMeant([first = '', second = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /^\p{Lu}{2,}$/u.test(first) && /^\p{Ll}/u.test(second);
}

/** Two letters are a word only if the language has that word; `kΩ`, `μA` and `αx` are signs. */
const isWord = (repaired: string, found: string, root: string | undefined): boolean => {
  if (repaired.length > 2)
    return !/^[ΩμΔΣπλσα]\p{Script=Latin}|\p{Script=Latin}[Ωμ]$/u.test(found) || repaired.length > 3;
  return root !== undefined && (shortWords[root]?.has(repaired.toLowerCase()) ?? false);
};

/** Words of one to three letters wholly in another script, between words of the language. */
function findAlone(masked: string, root: string): Slip[] {
  const own = scriptOfLanguage(root);
  return own === 'Latin' ? findForeignInLatin(masked) : findLatinWords(masked, root, own);
}

const foreignLetter = /(?<=\p{Script=Latin}[,;]? )[аеоіАЕОІαοΑΟΙ](?= \p{Script=Latin})/gu;

const findForeignInLatin = (masked: string): Slip[] =>
  findIf(/ [аеоіАЕОІαοΑΟΙ] /, masked, () =>
    findAll('letters-mixed', foreignLetter, masked, ([letter]) => inScript(letter, 'Latin')),
  );

const latinWord = /(?<=(^|[^\p{L}\p{N}]{0,3}\s|[«„“"(—–]))([A-Za-z]{1,3})(?=\s([«„“"(]?)(\p{L}|\d))/gmu;
const sentenceStart = /(?:^|[.!?…:;—–«„“"(\n])[\s*_>#-]*$/u;

function findLatinWords(masked: string, root: string, own: Script): Slip[] {
  const known = shortWords[root];
  const code: ProblemCode = root === 'el' ? 'el-latin-letter' : 'uk-latin-letter';
  if (!known || (root !== 'uk' && root !== 'el')) return [];
  return [...masked.matchAll(latinWord)].flatMap(({ 0: found, index, 4: next = '' }): Slip[] => {
    const repaired = inScript(found, own);
    if (repaired === undefined || found === 'n' || !known.has(repaired.toLowerCase())) return [];
    const before = masked.slice(Math.max(0, index - 40), index);
    const isNumeral = found === 'I' && root === 'uk';
    if (!fits(before, next, { own, root, isUpper: /^[A-Z]/.test(found), isNumeral })) return [];
    // One letter may be the name of something: "сторона a".
    const doubt = found.length === 1 && { severity: 'warning' as const };
    return [{ code, at: index, length: found.length, word: found, replacement: repaired, ...doubt }];
  });
}

interface Lone {
  readonly own: Script;
  readonly root: string;
  readonly isUpper: boolean;
  readonly isNumeral: boolean;
}

/** Whether the neighbours are words of the language, and not nouns that take a letter as a number. */
function fits(before: string, next: string, { own, root, isUpper, isNumeral }: Lone): boolean {
  // "x або y": both are signs.
  if (/(?<!\p{L})[A-Za-z](?:, | \p{L}{1,3} )$/u.test(before)) return false;
  const isStart = sentenceStart.test(before);
  if (scriptOf(next) !== own && !/\d/.test(next)) return false;
  if (isNumeral || (isUpper && root === 'uk')) return isStart && /\p{Ll}/u.test(next);
  if (isStart) return scriptOf(next) === own;
  const last = /(\p{L}+)[,;:»”)]?\s+$/u.exec(before)?.[1] ?? '';
  return scriptOf(last.at(-1) ?? '') === own && last.length > 1 && !labelNouns[root]?.test(last);
}

const letterInNumber = /(?<=\d)[OОΟ](?=\d)|(?<![\p{L}\p{N}.-])[ЗO](?=\d{1,3}(?![\p{L}\p{N}-]))/gu;
const digitInWord =
  /(?<=\p{Script=Cyrillic})[036](?=\p{Ll})|(?<=\p{Script=Greek})0(?=\p{Ll})|(?<=\p{Ll}{3})0(?=\p{Ll}{2})/gu;
const digitInside = /[036](?<=\p{L}.)\p{L}/u;

/** Digits and letters that are exchanged: `2О20`, `З0 книг`, `бібл0іотека`. */
function findDigits(masked: string, root: string): Slip[] {
  const numbers = /[OОΟЗ]\d/.test(masked)
    ? findAll('letters-mixed', letterInNumber, masked, ([letter]) => digitLike(letter))
        .filter(({ word: letter, at }) => !(letter === 'O' && !/\d/.test(masked[at - 1] ?? '')))
        .map((slip) => inWord(masked, slip))
    : [];
  if (!digitInside.test(masked)) return numbers;
  return [
    ...numbers,
    ...findAll('letters-mixed', digitInWord, masked, ([digit]) => lower(digit, root)).map((slip) =>
      inWord(masked, slip),
    ),
  ];
}

const lower = (digit: string, root: string): string | undefined =>
  letterLike(digit, scriptOfLanguage(root))?.toLowerCase();
