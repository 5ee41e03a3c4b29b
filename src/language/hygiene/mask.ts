import { baseLanguage, isLanguageTag, normaliseLanguage } from '../../model/language-code.ts';

/** Replaces every masked character. In patterns a private-use character is neither letter nor space. */
const blank = '\uE000';

const fencedCode = /^ {0,3}(```+(?!`)|~~~+(?!~))[^\n]*\n(?:[\s\S]*?\n)? {0,3}\1[^\n]*$/gm;
const inlineCode = /(?<!`)(`+)(?!`)(?:[^\n]|\n(?!\n))*?(?<!`)\1(?!`)/g;
/** Four spaces after an empty line are code, but in a list they continue an item. */
const indentedCode = /(?<=\n[ \t]*\n)(?: {4}|\t)[^\n]*(?:\n(?:(?: {4}|\t)[^\n]*|[ \t]*(?=\n)))*/g;
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const addresses = /(?:(?:https?|ftp|mailto|tel|study|page):|www\.)[^\s<>"“”«»)\]]+/giu;
/** A match can begin only where a word begins, so the search takes linear time on long lines. */
const mailAddresses = /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu;
const linkTargets = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g;
const linkTitle = /(?<=\s)(?:"[^"\n]*"|'[^'\n]*')\)$/;
// Labels contain no brackets, which keeps the search linear on a line of many brackets.
const noteLabels = /\[\^[^[\]\s]+\]/g;
const tags = /<\/?[A-Za-z][^<>\n]*>/g;
const attributes = /\{[^{}\n]*\}/g;

export interface MaskedText {
  readonly language: string;
  /** The offset where Markdown begins; undefined for text without Markdown. */
  readonly bodyStart: number | undefined;
}

/**
 * Hides everything but running text: code, addresses, labels of notes, `{...}`, and spans in other languages. The
 * masked text has the same length, so offsets stay valid.
 */
export function maskText(text: string, { language, bodyStart }: MaskedText): string {
  const withoutCode = hideAll(text, codeMarks);
  const withoutBlocks = bodyStart === undefined ? withoutCode : hideIndented(withoutCode, bodyStart);
  const withoutSpans = hideForeignSpans(withoutBlocks, language);
  return hideAll(hideComments(hideTargets(withoutSpans)), otherMarks);
}

/** Patterns, each with a character that every match contains. Most texts have few of these characters. */
type Marks = readonly (readonly [sign: RegExp, pattern: RegExp])[];
const codeMarks: Marks = [
  [/```|~~~/, fencedCode],
  [/`/, inlineCode],
];
const otherMarks: Marks = [
  [/\[\^/, noteLabels],
  [/:|www\./i, addresses],
  [/@/, mailAddresses],
  [/</, tags],
  [/\{/, attributes],
];

const hideAll = (text: string, marks: Marks): string =>
  marks.reduce((hidden, [sign, pattern]) => (sign.test(hidden) ? hide(hidden, pattern) : hidden), text);

/** Hides code in fences and between backticks. */
export const maskCode = (text: string): string => hideAll(text, codeMarks);

const blanks = (text: string): string => text.replace(/[^\n]/g, blank);
const hide = (text: string, pattern: RegExp): string => text.replace(pattern, blanks);

/** Hides HTML comments. A regular expression would search for an end from each beginning. */
function hideComments(text: string): string {
  let hidden = '';
  let done = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', done)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    hidden += text.slice(done, start) + blanks(text.slice(start, end + 3));
    done = end + 3;
  }
  return hidden + text.slice(done);
}

/** Hides the addresses of links, but not their titles. */
const hideTargets = (text: string): string =>
  text.replace(linkTargets, (match) => {
    const title = linkTitle.exec(match)?.[0].slice(1, -2) ?? '';
    return title === '' ? blanks(match) : `${blanks(match.slice(0, -title.length - 2))}${title}${blank}${blank}`;
  });

/** Whether an indented line continues a list item, because no paragraph without indentation is between them. */
function followsItem(text: string, bodyStart: number, at: number): boolean {
  let isIndented = true;
  for (let end = at - 1; end > bodyStart; ) {
    const start = Math.max(bodyStart, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, end);
    if (listItem.test(line)) return true;
    if (line.trim() === '' && !isIndented) return false;
    isIndented = /^[ \t]/.test(line);
    end = start - 1;
  }
  return false;
}

function hideIndented(text: string, bodyStart: number): string {
  if (!/\n[ \t]*\n(?: {4}|\t)/.test(text)) return text;
  return text.replace(indentedCode, (match, at: number) => {
    if (at < bodyStart || followsItem(text, bodyStart, at)) return match;
    return blanks(match);
  });
}

/** Hides `[текст]{lang=ru}` in a text that is not Russian. */
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
  /** The offset of the opening bracket; `end` is the offset of the closing one. */
  readonly start: number;
  readonly end: number;
}

/** All spans with a language, inner ones first. */
export function languageSpans(text: string): LanguageSpan[] {
  if (!text.includes('lang=')) return [];
  return [...text.matchAll(/\]\{\s*lang=["']?([A-Za-z0-9_-]+)["']?\s*\}/g)].flatMap((match) => {
    const start = openingBracket(text, match.index);
    return start === undefined ? [] : [{ language: match[1] ?? '', start, end: match.index }];
  });
}

/** The opening bracket for the closing one at `close`. */
function openingBracket(text: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (text[at] === ']') depth += 1;
    if (text[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** `ro-MD` -> `ro`, `uk` -> `uk`; empty for what is no code of a language, so that it is no key of a table either. */
export function rootOf(language: string): string {
  const code = normaliseLanguage(language);
  return isLanguageTag(code) ? (baseLanguage(code) ?? code) : '';
}
