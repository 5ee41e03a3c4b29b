import { baseLanguage, normaliseLanguage } from '../model/language-code.ts';

/** Stands for every masked character: a private-use character is neither letter nor space in any pattern. */
const blank = '\uE000';

const fencedCode = /^ {0,3}(```+|~~~+)[^\n]*\n(?:[\s\S]*?\n)? {0,3}\1[^\n]*$/gm;
const inlineCode = /(?<!`)(`+)(?!`)(?:[^\n]|\n(?!\n))*?(?<!`)\1(?!`)/g;
const addresses = /(?:(?:https?|ftp|mailto|tel|study|page):|www\.)[^\s<>"“”«»)\]]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;
const linkTargets = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g;
const noteLabels = /\[\^[^\]\s]+\]/g;
const tags = /<\/?[A-Za-z][^<>\n]*>/g;
const attributes = /\{[^{}\n]*\}/g;

/**
 * Hides what is no running text: code, addresses, labels of notes, `{...}`, and spans that are marked as being in
 * another language. The masked text is as long as the original, so that offsets hold.
 */
export function maskText(text: string, language: string): string {
  const withoutCode = [fencedCode, inlineCode].reduce(hide, text);
  const withoutSpans = hideForeignSpans(withoutCode, language);
  return [linkTargets, addresses, noteLabels, tags, attributes].reduce(hide, withoutSpans);
}

const hide = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => match.replace(/[^\n]/g, blank));

/** Hides the words of `[текст]{lang=ru}` in a text that is not Russian. */
function hideForeignSpans(text: string, language: string): string {
  let masked = text;
  for (const match of text.matchAll(/\]\{\s*lang=["']?([A-Za-z0-9_-]+)["']?\s*\}/g)) {
    const start = openingBracket(text, match.index);
    if (start === undefined || rootOf(match[1] ?? '') === rootOf(language)) continue;
    const hidden = text.slice(start, match.index).replace(/[^\n]/g, blank);
    masked = masked.slice(0, start) + hidden + masked.slice(match.index);
  }
  return masked;
}

/** The bracket that the one at `close` closes. */
function openingBracket(text: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (text[at] === ']') depth += 1;
    if (text[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** `ro-MD` -> `ro`, `uk` -> `uk`. */
export function rootOf(language: string): string {
  const code = normaliseLanguage(language);
  return baseLanguage(code) ?? code;
}
