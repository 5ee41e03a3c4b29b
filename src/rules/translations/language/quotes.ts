/** Finds quotation marks of another language that the language of a translation does not forbid. */
import { outerQuotes } from '../../../text/engine.ts';
import type { LanguagePair } from './untranslated.ts';

const signs = /[„“”«»]/g;

/** A pair of outer marks, as written: `„“`. */
export interface FoundMarks {
  readonly marks: string;
  readonly at: number;
}

/** The pairs of marks that are not inside others. A text without marks is searched only once. */
export function outerMarks(text: string): FoundMarks[] {
  if (!/[„“«]/.test(text)) return [];
  const found: FoundMarks[] = [];
  let depth = 0;
  let open: { sign: string; at: number } | undefined;
  for (const { 0: sign, index: at } of text.matchAll(signs)) {
    const isOpening = sign === '„' || sign === '«' || (sign === '“' && !/[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' '));
    if (isOpening && depth === 0) open = { sign, at };
    depth = Math.max(0, depth + (isOpening ? 1 : -1));
    if (depth > 0 || isOpening || !open) continue;
    found.push({ marks: open.sign + sign, at: open.at });
    open = undefined;
  }
  return found;
}

/**
 * The first pair of marks from the original's language or from no known language. Only Greek is checked, because the
 * rules of other languages refuse all foreign marks.
 */
export function foreignMarks(text: string, { original, translation }: LanguagePair): FoundMarks | undefined {
  if (translation !== 'el') return undefined;
  const own = outerQuotes(translation);
  const theirs = outerQuotes(original);
  return outerMarks(text).find(({ marks }) => marks !== own && (marks === theirs || !known.has(marks)));
}

const known: ReadonlySet<string> = new Set(['«»', '“”', '„“']);
