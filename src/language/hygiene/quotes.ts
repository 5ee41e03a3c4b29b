/** The quotation marks of a language. */
import type { ProblemCode } from '../../problems/codes.ts';
import type { Slip } from './slip.ts';

type Pair = readonly [string, string];

export interface Marks {
  readonly code: ProblemCode;
  readonly outer: Pair;
  readonly inner: Pair;
  readonly accepted?: readonly Pair[];
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  readonly isOpening: boolean;
  /** Whether the mark begins its paragraph. */
  readonly isFirst: boolean;
}

const signs = /\n[ \t]*\n|[„“‟”«»]|,,(?=\p{L})|''(?=\S)|(?<=\S)''|‚(?=\p{L})|(?<=\p{L})‘(?!\p{L})/gu;
const anySign = /[„“‟”«»‚‘]|,,|''/;
const alwaysOpening = new Set(['„', '«', '‟', ',,', '‚']);

/**
 * Finds quotation marks of other languages, with their replacements, and quotations that are never closed. A quotation
 * over several paragraphs may open again in each.
 */
export function findQuoteSlips(masked: string, language: Marks): Slip[] {
  if (!anySign.test(masked)) return [];
  const marks = marksOf(masked);
  const open: Mark[] = [];
  const slips: Slip[] = [];
  const report = ({ at, sign }: Mark, replacement: string | undefined): void => {
    slips.push({ code: language.code, at, length: sign.length, word: sign, ...(replacement && { replacement }) });
  };
  const unclosed = ({ at }: Mark): void => {
    slips.push({ code: 'quote-unclosed', at, length: 1, word: firstWords(masked, at) });
  };
  const isFit = (mark: Mark, index: number, level: 0 | 1): boolean => {
    const pairs = level === 0 ? [language.outer, ...(language.accepted ?? [])] : [language.inner];
    return pairs.some((pair) => pair[index] === mark.sign);
  };
  const nested = nestedOf(marks);
  for (const mark of marks) {
    const last = open.at(-1);
    if (!mark.isOpening) {
      open.pop();
      const level = open.length > 0 ? 1 : 0;
      if (last && !isFit(mark, 1, level)) report(mark, (level === 0 ? language.outer : language.inner)[1]);
      if (!last && mark.sign !== '”' && mark.sign !== "''") report(mark, undefined);
      continue;
    }
    if (last && mark.isFirst && last.sign === mark.sign) continue;
    if (last && last.sign === mark.sign && !nested.has(mark)) {
      unclosed(last);
      open.pop();
    }
    const level = open.length > 0 ? 1 : 0;
    if (!isFit(mark, 0, level)) report(mark, (level === 0 ? language.outer : language.inner)[0]);
    open.push(mark);
  }
  for (const mark of open) unclosed(mark);
  return slips;
}

function marksOf(masked: string): Mark[] {
  const marks: Mark[] = [];
  let isFirst = true;
  for (const { 0: sign, index: at } of masked.matchAll(signs)) {
    if (sign.includes('\n')) isFirst = true;
    else if (!isMeasure(masked, at, sign)) {
      const between = isFirst && /(?:^|\n)[ \t]*(?:[>*+-][ \t]+|[*_]+)*$/.test(masked.slice(Math.max(0, at - 20), at));
      marks.push({ at, sign, isOpening: alwaysOpening.has(sign) || opensHere(masked, at, sign), isFirst: between });
      isFirst = false;
    }
  }
  return marks;
}

/** `15”` is a measure. */
const isMeasure = (masked: string, at: number, sign: string): boolean =>
  /[”'“]/.test(sign) && /\d/.test(masked[at - 1] ?? '') && !/[“„]/.test(masked.slice(Math.max(0, at - 80), at));

function opensHere(masked: string, at: number, sign: string): boolean {
  const before = masked[at - 1] ?? ' ';
  const after = masked[at + sign.length] ?? ' ';
  return sign !== '»' && !/[\p{L}\p{N}.,!?…%)\]”»]/u.test(before) && /[^\s.,;:!?)\]]/u.test(after);
}

/**
 * The opening marks of quotations that end together with the quotation around them, so another closing mark follows.
 */
function nestedOf(marks: readonly Mark[]): ReadonlySet<Mark> {
  const nested = new Set<Mark>();
  const open: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    if (mark.isOpening) {
      open.push(mark);
      continue;
    }
    const opening = open.pop();
    const next = marks[at + 1];
    if (opening && next && !next.isOpening) nested.add(opening);
  }
  return nested;
}

const firstWords = (masked: string, at: number): string => masked.slice(at, at + 30).split('\n')[0] ?? '';
