import { baseLanguage } from './language-code.ts';
import { rememberText } from './memory/remember.ts';

const noBreak = '\u00A0';

/**
 * Short words that stay with the next word, by language. A line break after them is a fault in Ukrainian typography.
 */
const shortWords: Readonly<Record<string, RegExp>> = {
  uk: /(?<![\p{L}\p{M}\p{N}'’.-])((?:[аезвіїйоуя]|до|на|за|по|із|зі|не|ні|та|від|для|без|при|про|під|над|що|як|чи|це) )(?=[\p{L}\p{N}«„{])/giu,
};
/** Short words that stay with the word before. */
const shortAfter: Readonly<Record<string, RegExp>> = { uk: /(?<=\p{L}) (?=(?:б|ж|би|же)(?![\p{L}’'-]))/gu };
/** `95 спікерів`, `2020 року`. */
const numberAndWord = /(?<![\p{L}\p{N}_.,:–-])(\d{1,3}(?:[.,\u00A0\u202F]\d{3})*|\d{4}) (?=\p{L}{1,14}(?![\p{L}-]))/gu;
const initials = /(?<![\p{L}\p{N}])(\p{Lu}\.) (?=(?:\p{Lu}\.|\p{Lu}\p{Ll}))/gu;
const beforeNumber =
  /(?<![\p{L}\p{N}])(№|§|[Nn]r\.|[Nn]o\.|art\.|pp?\.|[Сс]\.|[Сс]т\.|[Рр]ис\.|[Тт]абл\.|σσ?\.|[Αα]ρ\.|εικ\.|πίν\.) (?=\d)/gu;
const openNumber = /(\{\{(?:count|value|number|pages?|year|done|total)\}\}) (?=\p{L})/gu;
const openYear = /(\{\{\w+\}\}) (?=року(?!\p{L}))/gu;

/**
 * Puts no-break spaces between a day and its month, a number and what it counts, initials and a name, a sign and its
 * number; in Ukrainian also after short words.
 */
export function bindWords(text: string, language: string): string {
  if (!text.includes(' ')) return text;
  const base = baseLanguage(language) ?? language;
  const before = shortWords[base];
  const after = shortAfter[base];
  let bound = text;
  if (/\d/.test(text)) {
    bound = bound.replace(dayAndMonth(language), `$1${noBreak}`).replace(numberAndWord, `$1${noBreak}`);
    bound = bound.replace(beforeNumber, `$1${noBreak}`);
  }
  if (text.includes('. ')) bound = bound.replace(initials, `$1${noBreak}`);
  if (before) bound = bound.replace(before, (found) => found.slice(0, -1) + noBreak);
  return after ? bound.replace(after, noBreak) : bound;
}

/** `bindWords` for strings of the builder, where `{{count}}` is the place of a number. */
export const bindOpenWords = (words: string, language: string): string =>
  bindWords(words, language).replace(openNumber, `$1${noBreak}`).replace(openYear, `$1${noBreak}`);

const months = rememberText((language) => {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(Date.UTC(2026, month, 14)).find(({ type }) => type === 'month'),
  )
    .map((part) => part?.value ?? '')
    .join('|');
});

const patterns = new Map<string, RegExp>();

/** `14 ` before the name of a month, in the grammatical form of dates. */
function dayAndMonth(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}) (?=(?:${months(language)})(?!\\p{L}))`, 'gu');
  patterns.set(language, pattern);
  return pattern;
}
