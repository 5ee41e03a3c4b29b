import { baseLanguage } from '../language-code.ts';

/**
 * How a text came to be shown in a language: `own` was written in it, `inherited` is the base language's
 * text that a regional variant takes over unchanged, `fallback` is in another language.
 */
export type Origin = 'own' | 'inherited' | 'fallback';

/** A publication's languages in their order, with the chain that editors set for some of them. */
export interface LanguageConfig {
  readonly languages: readonly { readonly code: string; readonly fallback?: readonly string[] }[];
  readonly defaultLanguage: string;
}

export interface Resolution {
  /** The languages that have the text, best first; never empty when any has it. */
  readonly chain: readonly string[];
  /** The first of the chain, or undefined when no language has the text. */
  readonly language: string | undefined;
  readonly origin: Origin;
}

/**
 * Decides which language's text is shown to a reader of `language`: the text of that language; then the
 * chain set for it or, without one, the other variants of the same language, the publication's default
 * language and the study's original; at last whatever exists, since a text in any language beats none.
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

/** The languages that are tried after `language` itself, before the original. */
export function fallbackChain(config: LanguageConfig, language: string): string[] {
  const own = config.languages.find((each) => each.code === language)?.fallback;
  if (own) return [...own];
  const root = baseLanguage(language) ?? language;
  const variants = config.languages
    .map((each) => each.code)
    .filter((code) => code !== language && (code === root || baseLanguage(code) === root));
  // The base language comes before its other regional variants.
  variants.sort((a, b) => Number(b === root) - Number(a === root));
  return [...new Set([...variants, config.defaultLanguage])].filter((code) => code !== language);
}

/** Whether a text really in `actual` is own, inherited or a fallback to a reader of `asked`. */
export function originOf(asked: string, actual: string | undefined): Origin {
  if (asked === actual) return 'own';
  return actual !== undefined && baseLanguage(asked) === actual ? 'inherited' : 'fallback';
}

/** Where a default chain would stop short, a variant whose own file is the original overlays nothing. */
export function overlaysBase(language: string, original: string): boolean {
  return baseLanguage(language) !== undefined && language !== original;
}
