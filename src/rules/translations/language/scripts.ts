/** Scripts of languages, to tell text in one language from text in another. */

/** Ranges of letters, which are faster than Unicode properties. */
const letters = {
  Latin: 'A-Za-zÀ-ɏ',
  Cyrillic: 'Ѐ-ӿ',
  Greek: 'Ͱ-Ͽἀ-῾',
  Georgian: 'Ⴀ-ჿ',
  Armenian: 'Ա-և',
  Arabic: '؀-ۿ',
  Hebrew: '֐-׿',
} as const;

export type Script = keyof typeof letters;

const others: Readonly<Record<string, Script>> = {
  uk: 'Cyrillic',
  bg: 'Cyrillic',
  ru: 'Cyrillic',
  sr: 'Cyrillic',
  mk: 'Cyrillic',
  be: 'Cyrillic',
  el: 'Greek',
  ka: 'Georgian',
  hy: 'Armenian',
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  he: 'Hebrew',
  yi: 'Hebrew',
};

/** @param language a code without its region */
export const scriptOf = (language: string): Script => others[language] ?? 'Latin';

const patterns = (make: (range: string) => RegExp): Readonly<Record<Script, RegExp>> =>
  Object.fromEntries(Object.entries(letters).map(([script, range]) => [script, make(range)])) as Record<Script, RegExp>;

const pairs = patterns((range) => new RegExp(`[${range}]{3}`));
const runs = patterns((range) => new RegExp(`(?:[${range}][${range}0-9’'-]*[\\s,;:()/–—-]+){5,}`, 'g'));

/** Whether a text has three letters of a script in a row. */
export const hasLetters = (text: string, script: Script): boolean => pairs[script].test(text);

/** Passages of five or more words in a script. */
export const wordRuns = (text: string, script: Script): readonly string[] => `${text} `.match(runs[script]) ?? [];
