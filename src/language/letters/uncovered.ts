/** Reports letters and signs that no font of a publication has, with one problem for each script and language. */
import { type Problem, type ProblemPlace, problem } from '../../problems/problem.ts';

/** A character without a glyph, and one place where it is used. */
export interface UncoveredSign {
  readonly character: string;
  /** Empty for a text without a language, such as a name. */
  readonly language: string;
  /** Called only for the first character of each script and language. */
  readonly place: () => ProblemPlace;
}

/** The codes of ISO 15924, as `Intl.DisplayNames` and Unicode's `Script` know them. */
const scripts = (
  'Latn Cyrl Grek Geor Armn Hebr Arab Hani Hira Kana Hang Thai Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Laoo ' +
  'Tibt Mymr Ethi Cher Cans Mong Khmr Syrc Thaa Nkoo Tfng Copt Goth Glag Bopo Yiii Runr Ogam Java Bali Sund Olck'
).split(' ');

const patterns = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** The script of a letter; empty for signs, and for letters of scripts that we do not know. */
export const scriptOfLetter = (character: string): string =>
  patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? '';

interface Group {
  readonly script: string;
  readonly place: () => ProblemPlace;
  readonly letters: Set<string>;
  places: number;
}

/** @param signs in the order of files and lines; the first of a group gives the place */
export function uncoveredProblems(signs: Iterable<UncoveredSign>): Problem[] {
  const scriptBy = new Map<string, string>();
  const groups = new Map<string, Group>();
  for (const { character, language, place } of signs) {
    const script = scriptBy.get(character) ?? scriptOfLetter(character);
    scriptBy.set(character, script);
    const key = `${script} ${language}`;
    const group = groups.get(key) ?? { script, place, letters: new Set(), places: 0 };
    groups.set(key, group);
    group.letters.add(character);
    group.places += 1;
  }
  return [...groups.values()].map(problemOf);
}

function problemOf({ script, place, letters, places }: Group): Problem {
  const params = { letters: shownLetters([...letters]), count: letters.size, places };
  return script === ''
    ? problem('character-uncovered', place(), params)
    : problem('script-uncovered', place(), { ...params, script });
}

const mostShown = 24;

/** `ა ბ გ …`; invisible characters as their numbers. */
const shownLetters = (letters: readonly string[]): string =>
  letters
    .slice(0, mostShown)
    .map((letter) =>
      /[\p{C}\p{M}\p{Z}]/u.test(letter) && !/\p{Extended_Pictographic}/u.test(letter) ? codeOf(letter) : letter,
    )
    .join(' ') + (letters.length > mostShown ? ' …' : '');

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
