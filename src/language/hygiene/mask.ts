import { baseLanguage, normaliseLanguage } from '../../model/language-code.ts';

/** Stands for every masked character: a private-use character is neither letter nor space in any pattern. */
const blank = '\uE000';

const fencedCode = /^ {0,3}(```+|~~~+)[^\n]*\n(?:[\s\S]*?\n)? {0,3}\1[^\n]*$/gm;
const inlineCode = /(?<!`)(`+)(?!`)(?:[^\n]|\n(?!\n))*?(?<!`)\1(?!`)/g;
/** Four spaces after an empty line; in a list they continue an item. */
const indentedCode = /(?<=\n[ \t]*\n)(?: {4}|\t)[^\n]*(?:\n(?:(?: {4}|\t)[^\n]*|[ \t]*(?=\n)))*/g;
const listBefore = /(?:^|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t][^\n]*(?:\n[^\n]+|\n[ \t]*(?=\n[ \t]+))*\n[ \t]*\n$/;
const addresses =
  /(?:(?:https?|ftp|mailto|tel|study|page):|www\.)[^\s<>"“”«»)\]]+|[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/giu;
const linkTargets = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g;
const linkTitle = /(?<=\s)(?:"[^"\n]*"|'[^'\n]*')\)$/;
const noteLabels = /\[\^[^\]\s]+\]/g;
const tags = /<\/?[A-Za-z][^<>\n]*>|<!--[\s\S]*?-->/g;
const attributes = /\{[^{}\n]*\}/g;

export interface MaskedText {
  readonly language: string;
  /** Where Markdown begins in the text; undefined where it is none. */
  readonly bodyStart: number | undefined;
}

/**
 * Hides what is no running text: code, addresses, labels of notes, `{...}`, and spans that are marked as being in
 * another language. The masked text is as long as the original, so that offsets hold.
 */
export function maskText(text: string, { language, bodyStart }: MaskedText): string {
  const withoutCode = [fencedCode, inlineCode].reduce(hide, text);
  const withoutBlocks = bodyStart === undefined ? withoutCode : hideIndented(withoutCode, bodyStart);
  const withoutSpans = hideForeignSpans(withoutBlocks, language);
  return [noteLabels, addresses, tags, attributes].reduce(hide, hideTargets(withoutSpans));
}

const blanks = (text: string): string => text.replace(/[^\n]/g, blank);
const hide = (text: string, pattern: RegExp): string => text.replace(pattern, blanks);

/** Addresses of links are hidden, their titles are read. */
const hideTargets = (text: string): string =>
  text.replace(linkTargets, (match) => {
    const title = linkTitle.exec(match)?.[0].slice(1, -2) ?? '';
    return title === '' ? blanks(match) : `${blanks(match.slice(0, -title.length - 2))}${title}${blank}${blank}`;
  });

function hideIndented(text: string, bodyStart: number): string {
  if (!/\n[ \t]*\n(?: {4}|\t)/.test(text)) return text;
  return text.replace(indentedCode, (match, at: number) => {
    if (at < bodyStart || listBefore.test(text.slice(bodyStart, at))) return match;
    return blanks(match);
  });
}

/** Hides the words of `[текст]{lang=ru}` in a text that is not Russian. */
function hideForeignSpans(text: string, language: string): string {
  let masked = text;
  for (const span of languageSpans(text)) {
    if (rootOf(span.language) === rootOf(language)) continue;
    masked = masked.slice(0, span.start) + blanks(text.slice(span.start, span.end)) + masked.slice(span.end);
  }
  return masked;
}

export interface LanguageSpan {
  readonly language: string;
  /** From its opening bracket to before its closing one. */
  readonly start: number;
  readonly end: number;
}

/** The spans that are marked as being in a language, inner ones first. */
export function languageSpans(text: string): LanguageSpan[] {
  if (!text.includes('lang=')) return [];
  return [...text.matchAll(/\]\{\s*lang=["']?([A-Za-z0-9_-]+)["']?\s*\}/g)].flatMap((match) => {
    const start = openingBracket(text, match.index);
    return start === undefined ? [] : [{ language: match[1] ?? '', start, end: match.index }];
  });
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
