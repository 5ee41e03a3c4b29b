/**
 * Puts soft hyphens into long words, by the patterns of their language (hyph-utf8, from TeX). Browsers break lines
 * there and otherwise show nothing. Their own `hyphens: auto` supports few of our languages.
 */
import createHyphenator from 'hyphen';
import greek from 'hyphen/patterns/el-monoton.js';
import english from 'hyphen/patterns/en-gb.js';
import romanian from 'hyphen/patterns/ro.js';
import ukrainian from 'hyphen/patterns/uk.js';
import { baseLanguage, normaliseLanguage } from '../model/language-code.ts';
import { refineBreaks } from './refine-breaks.ts';

export const softHyphen = '\u00ad';

const patterns = { el: greek, en: english, ro: romanian, uk: ukrainian } as const;

/** Shorter words stay whole, and so do the first and last letters of longer ones. */
const shortest = 7;
const leastBefore = 2;
const leastAfter = 3;

const longToken = new RegExp(`[^\\s<>&]{${shortest},}`, 'gu');
/** Addresses, file names, codes with digits, and names such as YouTube are never broken. */
const isName = /[/@\\_]|\p{L}[.:]\p{L}|\p{N}|\p{Ll}\p{Lu}/u;
const longWord = new RegExp(`[\\p{L}\\p{M}'’ʼ]{${shortest},}`, 'gu');

/** A plain text with soft hyphens. A text in a language without patterns stays unchanged. */
export function hyphenate(text: string, language: string): string {
  const breaker = breakerFor(language);
  return breaker ? text.replace(longToken, breaker) : text;
}

/**
 * Soft hyphens for text that will be written as markup, where quotes, ampersands and brackets end a word. It reads code
 * units one by one, because a site has hundreds of millions of them.
 */
export function hyphenateText(text: string, language: string): string {
  const breaker = breakerFor(language);
  if (!breaker) return text;
  let result = '';
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at);
    const piece = text.slice(at, end);
    result += end - at < shortest ? piece : breaker(piece);
    at = end;
  }
  return result;
}

const quote = 0x22;

/** Spaces and the markup characters `<`, `>`, `&`. */
const isBetween = (unit: number): boolean =>
  unit <= 0x20 || unit === 0x3c || unit === 0x3e || unit === 0x26 || unit === 0xa0 || unit === 0x202f;

/** The end of a run of characters: up to the next one that is escaped as `&...;`, or that one alone. */
function endOfRun(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote || isBetween(unit)) break;
  }
  return Math.max(at, start + 1);
}

/** Puts soft hyphens into a run of characters without spaces. */
type Breaker = (token: string) => string;

const breakers = new Map<string, Breaker | undefined>();

function breakerFor(language: string): Breaker | undefined {
  if (breakers.has(language)) return breakers.get(language);
  const regular = normaliseLanguage(language);
  const base = baseLanguage(regular) ?? regular;
  const breaker = base in patterns ? createBreaker(base as keyof typeof patterns) : undefined;
  breakers.set(language, breaker);
  return breaker;
}

/** Texts repeat their words, so most are found here. The limit bounds memory for large publications. */
const mostKnown = 50_000;

function createBreaker(language: keyof typeof patterns): Breaker {
  const split = createHyphenator(patterns[language], { html: false, minWordLength: shortest, hyphenChar: softHyphen });
  const known = new Map<string, string>();
  return (token) => {
    let broken = known.get(token);
    if (broken === undefined) {
      broken = isName.test(token) ? token : token.replace(longWord, (word) => breakWord(word, split, language));
      if (known.size >= mostKnown) known.clear();
      known.set(token, broken);
    }
    return broken;
  };
}

function breakWord(word: string, split: (text: string) => string, language: keyof typeof patterns): string {
  // The patterns know only one apostrophe. Lower case is made here, because the library would use the computer's
  // locale.
  const plain = word.replace(/[’ʼ]/g, "'").toLowerCase();
  if (plain.length !== word.length || word.includes(softHyphen)) return word;
  const breaks: number[] = [];
  let at = 0;
  for (const syllable of split(plain).split(softHyphen).slice(0, -1)) {
    at += syllable.length;
    breaks.push(at);
  }
  let broken = '';
  let end = 0;
  for (const place of refineBreaks(language, plain, breaks)) {
    if (place < leastBefore || word.length - place < leastAfter || splitsLigature(plain, place)) continue;
    broken += word.slice(end, place) + softHyphen;
    end = place;
  }
  return broken + word.slice(end);
}

/** Ligatures of both typefaces: a soft hyphen inside one would stay in text that is copied from a PDF. */
const splitsLigature = (word: string, at: number): boolean => /^f[bfhijklt]$/.test(word.slice(at - 1, at + 1));
