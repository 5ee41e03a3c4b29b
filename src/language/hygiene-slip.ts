import type { ProblemCode, Severity } from '../problems/codes.ts';

/** A place in a text where a character or word is not as its language writes it. */
export interface Slip {
  readonly code: ProblemCode;
  /** Offset in the text, and how many characters of it are meant. */
  readonly at: number;
  readonly length: number;
  /** What to put in its place; undefined where only a person can say. */
  readonly replacement?: string;
  /** The word or character, for the message. */
  readonly word: string;
  /** Another severity than the code's own. */
  readonly severity?: Severity;
}

/** Finds slips of one language in a text whose addresses and code are masked. */
export type SlipFinder = (masked: string, language: string) => Slip[];

/** Runs a costly search only where a cheap one finds something: most texts have no slip at all. */
export const findIf = (hint: RegExp, masked: string, find: () => Slip[]): Slip[] => (hint.test(masked) ? find() : []);

/** Every match of a pattern (with the flag `g`) as a slip. */
export function findAll(
  code: ProblemCode,
  pattern: RegExp,
  masked: string,
  replacementOf?: (match: string) => string,
): Slip[] {
  return [...masked.matchAll(pattern)].map((match) => ({
    code,
    at: match.index,
    length: match[0].length,
    word: match[0],
    ...(replacementOf && { replacement: replacementOf(match[0]) }),
  }));
}

/** The text with the replacements made, and the slips at their offsets in that text. */
export function applySlips(text: string, found: readonly Slip[]): { text: string; slips: Slip[] } {
  const slips: Slip[] = [];
  let result = '';
  let end = 0;
  for (const slip of [...found].sort((a, b) => a.at - b.at)) {
    if (slip.replacement === undefined || slip.at < end) {
      slips.push({ ...slip, at: result.length + slip.at - end });
      continue;
    }
    result += text.slice(end, slip.at);
    slips.push({ ...slip, at: result.length });
    result += slip.replacement;
    end = slip.at + slip.length;
  }
  return { text: result + text.slice(end), slips };
}
