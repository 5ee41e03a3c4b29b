/** Resolves single texts: fields of text files, and texts in several languages from the lists. */

import type { Localized } from '../../schemas/types.ts';
import { normaliseLanguage } from '../language-code.ts';
import type { ResolvedText } from '../language-edition.ts';
import type { TextFile } from '../publication.ts';
import { type LanguageConfig, originOf, resolve } from './resolve.ts';

/** The text for a reader of `language`; empty where the map has no text at all. */
export function resolveLocalized(config: LanguageConfig, language: string, localized: Localized): ResolvedText {
  const found = resolve(config, language, Object.keys(localized));
  const actual = found.language ?? language;
  return { ...wordsOf(localized[actual] ?? '', actual, language), origin: found.origin };
}

export const resolveOptional = (
  config: LanguageConfig,
  language: string,
  localized: Localized | undefined,
): ResolvedText | undefined => localized && resolveLocalized(config, language, localized);

/**
 * The first text that one of the text files has, best language first.
 * @param pick returns the field from one file's front matter
 */
export function resolveField<F>(
  chain: readonly TextFile<F>[],
  language: string,
  pick: (fields: F) => string | undefined,
): ResolvedText | undefined {
  for (const words of chain) {
    const text = pick(words.fields);
    if (text) return wordsOf(text, words.language, language);
  }
  return undefined;
}

export const textOf = (text: string, actual: string, asked: string): ResolvedText => ({
  text,
  language: actual,
  origin: originOf(asked, actual),
});

/** A text that may be wholly in another language, such as a name: `[Black Sea Trust]{lang=en}`. */
export function wordsOf(text: string, actual: string, asked: string): ResolvedText {
  const [, words, language] = wholeSpan.exec(text) ?? [];
  const own = textOf(text, actual, asked);
  return words && language ? { ...own, text: words, language: normaliseLanguage(language) } : own;
}

/** See `src/text/language-span.ts`. */
const wholeSpan = /^\[([^[\]]+)\]\{\s*lang=["']?([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{2,8})*)["']?\s*\}$/;
