/** Finds texts of locale files that were copied from English and not translated. */
import { baseLanguage } from '../model/language-code.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { LocaleSource } from './load-locales.ts';
import { keysOf } from './locale-keys.ts';

/**
 * A text that equals the English one is reported if another language has translated it. A single word in the same
 * script is not, because languages share names and many words.
 */
export function leftInEnglish(sources: readonly LocaleSource[]): Problem[] {
  const groups = Map.groupBy(sources, ({ namespace }) => namespace);
  return [...groups.values()].flatMap((same) => {
    const english = new Map(same.filter(({ language }) => language === 'en').flatMap(({ tree }) => [...keysOf(tree)]));
    const translated = translatedKeys(same, english);
    return same
      .filter(({ language }) => rootOf(language) !== 'en')
      .flatMap((source) => checkSource(source, english, translated));
  });
}

const rootOf = (language: string): string => baseLanguage(language) ?? language;

/** The keys that at least one language has translated. */
function translatedKeys(sources: readonly LocaleSource[], english: ReadonlyMap<string, string>): Set<string> {
  const others = sources.filter(({ language }) => rootOf(language) !== 'en');
  return new Set(
    others.flatMap(({ tree }) => [...keysOf(tree)].flatMap(([key, text]) => (text !== english.get(key) ? [key] : []))),
  );
}

function checkSource(
  source: LocaleSource,
  english: ReadonlyMap<string, string>,
  translated: ReadonlySet<string>,
): Problem[] {
  const texts = keysOf(source.tree);
  const isLatin = !/[\u0370-\u03FF\u0400-\u04FF\u0530-\u06FF\u10A0-\u10FF]/.test([...texts.values()].join(''));
  return [...texts].flatMap(([key, text]) => {
    if (text !== english.get(key) || !translated.has(key) || !isToTranslate(text, isLatin)) return [];
    const place = { file: source.file, ...source.locate(key.split('.'), 'key') };
    return [problem('locale-untranslated', place, { key, english: text })];
  });
}

/** In another script, any word with small letters is English. In the same script it takes several words. */
function isToTranslate(text: string, isLatin: boolean): boolean {
  const plain = text.replace(/\{\{[^{}]*\}\}|\$t\([^()]*\)|https?:\S+/g, ' ');
  const words = plain.match(/(?<![\p{L}\p{N}])\p{L}?\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? [];
  return isLatin ? words.length > 2 : words.length > 0;
}
