import type { ProblemCode, Severity } from '../../problems/codes.ts';

/** A place in a text where a character or word breaks a rule of its language. */
export interface Slip {
  readonly code: ProblemCode;
  /** Offset and length in the text. */
  readonly at: number;
  readonly length: number;
  /** The right text; undefined where a person must decide. */
  readonly replacement?: string;
  /** The word or character, for the message. */
  readonly word: string;
  /** `word` as it should be, where the replacement covers only a part of it. */
  readonly repaired?: string;
  readonly severity?: Severity;
  /** The language that the word seems to be in. */
  readonly language?: string;
}

/**
 * Finds the slips of one language.
 * @param masked the text with addresses and code masked
 * @param language its code, `ro-MD`
 */
export type SlipFinder = (masked: string, language: string) => Slip[];

/** Runs a slow search only if a fast one finds something: most texts have no slips. */
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

/** A text after replacements, and a function from its offsets to offsets in the text before. */
export interface Replaced {
  readonly text: string;
  readonly before: (at: number) => number;
}

/** @param slips in text order, without overlaps; those without a replacement are ignored */
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
    const last = steps[lastAtMost(steps, at)];
    return last ? last.before + at - last.after : Math.min(at, made[0]?.at ?? at);
  };
  return { text: result + text.slice(end), before };
}

/** The index of the last step that ends at or before an offset, -1 without one. */
function lastAtMost(steps: readonly { readonly after: number }[], at: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.after ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** In text order. Of two overlapping slips the first one found stays. */
export function apart(slips: readonly Slip[]): Slip[] {
  if (slips.length < 2) return [...slips];
  const end = slips.reduce((most, { at, length }) => Math.max(most, at + length), 0);
  // One byte for each character: every slip is compared with the text once, not with all others.
  const taken = new Uint8Array(end);
  const kept = slips.filter(({ at, length }) => {
    if (taken.subarray(at, at + length).includes(1)) return false;
    taken.fill(1, at, at + length);
    return true;
  });
  return kept.sort((a, b) => a.at - b.at);
}
