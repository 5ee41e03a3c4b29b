import type { ProblemCode, Severity } from '../../problems/codes.ts';

/** A place in a text where a character or word is not as its language writes it. */
export interface Slip {
  readonly code: ProblemCode;
  /** Offset in the text, and how many characters of it are meant. */
  readonly at: number;
  readonly length: number;
  /** What to write instead; undefined where only a person can say. */
  readonly replacement?: string;
  /** The word or character, for the message. */
  readonly word: string;
  /** `word` as it should be, where that is more than the replacement. */
  readonly repaired?: string;
  /** Another severity than the code's own. */
  readonly severity?: Severity;
  /** The language that the word seems to be in. */
  readonly language?: string;
}

/**
 * Finds slips of one language in a text whose addresses and code are masked.
 * @param language its code, `ro-MD`
 */
export type SlipFinder = (masked: string, language: string) => Slip[];

/** Runs a costly search only where a cheap one finds something: most texts have no slip at all. */
export const findIf = (hint: RegExp, masked: string, find: () => Slip[]): Slip[] => (hint.test(masked) ? find() : []);

/** Every match of a pattern (with the flag `g`) as a slip. */
export function findAll(
  code: ProblemCode,
  pattern: RegExp,
  masked: string,
  replacementOf?: (match: RegExpExecArray) => string | undefined,
): Slip[] {
  return [...masked.matchAll(pattern)].map((match) => {
    const replacement = replacementOf?.(match);
    return {
      code,
      at: match.index,
      length: match[0].length,
      word: match[0],
      ...(replacement !== undefined && { replacement }),
    };
  });
}

const letterOrMark = /[\p{L}\p{M}\p{N}’'ʼ-]/u;

/** The word around a place, for messages: `oraşul` for the letter `ş`. */
export function wordAround(text: string, at: number, length: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < 40 && letterOrMark.test(text[start - 1] ?? '')) start -= 1;
  let end = at + length;
  while (end < text.length && end - at < 40 && letterOrMark.test(text[end] ?? '')) end += 1;
  return { start, end };
}

/** The slip with the whole word around it, for the message. */
export function inWord(masked: string, slip: Slip): Slip {
  const { start, end } = wordAround(masked, slip.at, slip.length);
  const before = masked.slice(start, slip.at);
  const after = masked.slice(slip.at + slip.length, end);
  const repaired = slip.replacement === undefined ? {} : { repaired: `${before}${slip.replacement}${after}` };
  return { ...slip, word: masked.slice(start, end), ...repaired };
}

/** A text with replacements made, and the way back from its offsets to those of the text before. */
export interface Replaced {
  readonly text: string;
  readonly before: (at: number) => number;
}

/** @param slips in the order of the text, none over another; those without a replacement change nothing */
export function replaceSlips(text: string, slips: readonly Slip[]): Replaced {
  const made = slips.filter((slip) => slip.replacement !== undefined);
  if (made.length === 0) return { text, before: (at) => at };
  let result = '';
  let end = 0;
  const steps: { readonly after: number; readonly before: number }[] = [];
  for (const { at, length, replacement = '' } of made) {
    result += text.slice(end, at) + replacement;
    end = at + length;
    steps.push({ after: result.length, before: end });
  }
  const before = (at: number): number => {
    const last = steps.findLast(({ after }) => after <= at);
    return last ? last.before + at - last.after : Math.min(at, made[0]?.at ?? at);
  };
  return { text: result + text.slice(end), before };
}

/** In the order of the text; of two that share a character the first found stays. */
export function apart(slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) {
    const isFree = kept.every((each) => slip.at >= each.at + each.length || each.at >= slip.at + slip.length);
    if (isFree) kept.push(slip);
  }
  return kept.sort((a, b) => a.at - b.at);
}
