/** The words that a text emphasises, in bold and in italics. */
export interface Emphasis {
  readonly strong: readonly string[];
  readonly italic: readonly string[];
}

const sign = /[*_]/;
const alike = { missing: [], extra: [] };
const none: Emphasis = { strong: [], italic: [] };
const code = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\\[*_]|\]\([^()\n]*\)/g;
const strong = /(\*\*|__)(?=\S)((?:(?!\1)[\s\S])*?\S)\1/g;
const stars = /\*(?=[^\s*])([^*]*?[^\s*])\*/g;
const underscores = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*?[^\s_])_(?![\p{L}\p{N}_])/gu;

export function emphasisIn(text: string): Emphasis {
  if (!sign.test(text)) return none;
  const plain = text.replace(code, ' ');
  const bold = [...plain.matchAll(strong)].map((match) => match[2] ?? '');
  const rest = plain.replace(strong, ' ');
  const italic = [...rest.matchAll(stars), ...rest.matchAll(underscores)].map((match) => match[1] ?? '');
  return { strong: bold, italic };
}

/**
 * Words that one text emphasises and the other does not. A title in italics may be in quotation marks in another
 * language.
 */
export function compareEmphasis(
  original: string,
  translation: string,
): { missing: readonly string[]; extra: readonly string[] } {
  if (!sign.test(original) && !sign.test(translation)) return alike;
  const [first, second] = [emphasisIn(original), emphasisIn(translation)];
  const quotes = countQuotes(translation) - countQuotes(original);
  const strongMore = more(first.strong, second.strong);
  if (strongMore.missing.length + strongMore.extra.length > 0) return strongMore;
  const italicMore = more(first.italic, second.italic);
  return quotes > 0
    ? { missing: [], extra: italicMore.extra }
    : quotes < 0
      ? { missing: italicMore.missing, extra: [] }
      : italicMore;
}

const more = (
  first: readonly string[],
  second: readonly string[],
): { missing: readonly string[]; extra: readonly string[] } => ({
  missing: first.length > second.length ? first : [],
  extra: second.length > first.length ? second : [],
});

const countQuotes = (text: string): number => (text.match(/[“”„«»"]/g) ?? []).length;
