import type { MarkdownIt as Engine } from 'markdown-it';
import { baseLanguage } from '../model/language-code.ts';

/** Prepositions and conjunctions of one letter, which Ukrainian typesetting does not leave at the end of a line. */
const oneLetter = /(?<![\p{L}\p{M}\p{N}'’.-])([аезвіїйоуя]) (?=[\p{L}\p{N}«])/giu;

/** What belongs together stays in one line: the day and its month, and in Ukrainian a short word and the next one. */
export function boundWords(engine: Engine, language: string): void {
  const day = dayAndMonth(language);
  const isUkrainian = (baseLanguage(language) ?? language) === 'uk';
  engine.core.ruler.push('bound_words', (state) => {
    const texts = state.tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'text');
    for (const token of texts) {
      token.content = token.content.replace(day, '$1\u00A0');
      if (isUkrainian) token.content = token.content.replace(oneLetter, '$1\u00A0');
    }
  });
}

/** `14 ` before the name of a month as the language writes it in a date. */
function dayAndMonth(language: string): RegExp {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(Date.UTC(2026, month, 14)).find(({ type }) => type === 'month'),
  ).map((part) => part?.value ?? '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}) (?=(?:${months.join('|')})(?!\\p{L}))`, 'gu');
}
