import { baseLanguage } from '../language-code.ts';

/**
 * Why a text is shown: `own` was written in the language, `inherited` comes from the base language of a regional
 * variant, `fallback` is in another language.
 */
export type Origin = 'own' | 'inherited' | 'fallback';

/** The languages of a publication in order, some with a fallback chain. */
export interface LanguageConfig {
  readonly languages: readonly { readonly code: string; readonly fallback?: readonly string[] }[];
  readonly defaultLanguage: string;
}

export interface Resolution {
  /** The languages that have the text, best first; empty only where no language has it. */
  readonly chain: readonly string[];
  /** The first of the chain, or undefined where no language has the text. */
  readonly language: string | undefined;
  readonly origin: Origin;
}

/**
 * Decides which language's text a reader of `language` sees: first that language; then its fallback chain or, without
 * one, other variants of the language, the default language and the study's original; at last any language, because any
 * text is better than none.
 *
 * @param present languages that have the text, in any order
 * @param original the language it was written in
 */
export function resolve(
  config: LanguageConfig,
  language: string,
  present: readonly string[],
  original?: string,
): Resolution {
  const order = [language, ...fallbackChain(config, language), ...(original ? [original] : []), ...present];
  const chain = [...new Set(order)].filter((code) => present.includes(code));
  const first = chain[0];
  return { chain, language: first, origin: originOf(language, first) };
}

/** The languages to try after `language`, before the original. */
export function fallbackChain(config: LanguageConfig, language: string): string[] {
  const own = config.languages.find((each) => each.code === language)?.fallback;
  if (own) return [...own];
  const root = baseLanguage(language) ?? language;
  const variants = config.languages
    .map((each) => each.code)
    .filter((code) => code !== language && (code === root || baseLanguage(code) === root));
  // The base language comes before its other variants.
  variants.sort((a, b) => Number(b === root) - Number(a === root));
  return [...new Set([...variants, config.defaultLanguage])].filter((code) => code !== language);
}

/** How a text in `actual` is shown to a reader of `asked`. */
export function originOf(asked: string, actual: string | undefined): Origin {
  if (asked === actual) return 'own';
  return actual !== undefined && baseLanguage(asked) === actual ? 'inherited' : 'fallback';
}

/** Whether this text is an overlay: a regional variant that is not itself the original. */
export function overlaysBase(language: string, original: string): boolean {
  return baseLanguage(language) !== undefined && language !== original;
}
