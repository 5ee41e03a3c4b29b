/**
 * Corrects the patterns where they break words against the rules of the language. A missing break does no harm, a wrong
 * one does.
 */

/** Where a lower-case word may break: offsets, ascending. */
export type Breaks = readonly number[];

type Refine = (word: string, breaks: Breaks) => Breaks;

const refinements: Readonly<Record<string, Refine>> = { en: refineEnglish, ro: refineRomanian, uk: refineUkrainian };

const vowel = /[aeiouyăâîàáâäæéèêëíïóôöúüаеєиіїоуюяαεηιουωάέήίόύώϊϋΐΰ]/;

/** @param base the language without its region */
export const refineBreaks = (base: string, word: string, breaks: Breaks): Breaks =>
  withVowels(word, refinements[base]?.(word, breaks) ?? breaks);

/**
 * Removes breaks that leave a piece without a vowel. Such a piece joins the one before it; at the start of a word it
 * joins the next one.
 */
function withVowels(word: string, breaks: Breaks): Breaks {
  const kept: number[] = [];
  for (const at of breaks) if (vowel.test(word.slice(kept.at(-1) ?? 0, at))) kept.push(at);
  while (kept.length > 0 && !vowel.test(word.slice(kept.at(-1)))) kept.pop();
  return mergedForward(word, breaks, kept);
}

/** A piece without a vowel joins the piece before it, and the break after it stays: `bu-l-gă` becomes `bul-gă`. */
function mergedForward(word: string, breaks: Breaks, kept: readonly number[]): Breaks {
  const all = [0, ...breaks, word.length];
  const wrong = new Set<number>();
  for (let piece = 1; piece < all.length - 1; piece += 1)
    if (!vowel.test(word.slice(all[piece], all[piece + 1]))) wrong.add(all[piece] ?? 0);
  const moved = breaks.filter((at) => !wrong.has(at));
  return moved.every((at, index) => vowel.test(word.slice(moved[index - 1] ?? 0, at))) &&
    vowel.test(word.slice(moved.at(-1) ?? 0))
    ? moved
    : kept;
}

/** Words that are newer than the patterns. */
const youngWords = /^(?:web(?=in)|copy(?=left))/;

function refineEnglish(word: string, breaks: Breaks): Breaks {
  const first = youngWords.exec(word)?.[0].length;
  return first === undefined ? breaks : [first, ...breaks.filter((at) => at > first + 1)];
}

const romanianVowel = /[aăâeiîouy]/;
/** Consonants that can begin a syllable together. */
const romanianOnset = /^(?:[bcdfghptv][lr]|[cg]h)/;
/** A final i that is hardly spoken is no syllable: `urechi`. */
const romanianWeakEnd = /^[^aăâeiîouy]*[^aăâeiîouylr]i$/;

/**
 * Vowels stay together, because only a dictionary knows diphthongs (`fie-care`, `gre-șea-lă`). A consonant goes with
 * the vowel after it. Two consonants go to the next syllable only if a syllable can begin with them.
 */
function refineRomanian(word: string, breaks: Breaks): Breaks {
  const whole = mergedForward(word, breaks, breaks);
  return whole.filter((at) => {
    const before = romanianVowel.test(word[at - 1] ?? '');
    const rest = word.slice(at);
    if (romanianVowel.test(rest[0] ?? '')) return false;
    if (romanianWeakEnd.test(rest)) return false;
    return !before || romanianVowel.test(rest[1] ?? '') || romanianOnset.test(rest);
  });
}

const ukrainianVowel = /[аеєиіїоуюя]/;
/** Prefixes after which a word may always break. */
const beginnings =
  /^(?:не)?(?:суб(?=[бвгґджзклмнпрстфхцчшщ])|перед(?=істор|оплат|умов|обід)|дез(?=інф|орг|орі|акт|авув|інт)|арт(?=прост|май|кафе|груп|менедж|терап|проєкт|рез|центр)|пост(?=індуст|рад|імпр|мод|трав|ковід|комун|пандем)|об(?=меж)|веб(?=[бвгґджзклмнпрстфхцчшщ])|без(?=[аеєиіоуюя])|роз(?=[іо][мргб][еіло])|інтер(?=акт)|ворк(?=шоп)|спец(?=[бвгґджзклмнпрстфхцчшщ])|між(?=[бвгґджзклмнпрстфхцчшщ]))/;
const afterBeginning = /^субпід(?=[бвгґджзклмнпрстфхцчшщ])/;
/** Consonants that no Ukrainian word begins with. */
const ukrainianNoOnset =
  /^(?:тф|кш|бг|[лмнрй][бвгґджзклмнпрстфхцчшщ]|пд|гд|дт|пк|фк|хк|вф|бк|дк|жк|зк(?!р)|тп|тк(?!а|н)|чк)/;

/** A single consonant goes with the vowel after it, except after a prefix. */
function refineUkrainian(word: string, breaks: Breaks): Breaks {
  const prefixes = [beginnings, afterBeginning].flatMap((pattern) => pattern.exec(word)?.[0].length ?? []);
  const last = prefixes.at(-1) ?? 0;
  const own = mergedForward(word, breaks, breaks)
    .filter((at) => at > last + 1)
    .map((at) => (isLoneConsonant(word, at) ? at - 1 : at))
    .filter(
      (at) =>
        ukrainianVowel.test(word[at] ?? '') ||
        !ukrainianVowel.test(word[at - 1] ?? '') ||
        !ukrainianNoOnset.test(word.slice(at)),
    );
  return [...new Set([...prefixes, ...own])].sort((a, b) => a - b);
}

/** `по-від|аль`: one consonant between two vowels, before the break. */
const isLoneConsonant = (word: string, at: number): boolean =>
  ukrainianVowel.test(word[at] ?? '') &&
  !/[ьй’']/.test(word[at - 1] ?? '') &&
  !ukrainianVowel.test(word[at - 1] ?? '') &&
  ukrainianVowel.test(word[at - 2] ?? '') &&
  !/^(?:роз|без|від|під|над|перед|об)$/.test(word.slice(0, at));
