/**
 * Which fonts the pages need. Each language has its own subset of every cut, with all that its pages are written
 * with; a block in another script loads that script's own through `unicode-range`.
 */
import { alphabetsOf, ascii, punctuation } from '../../../design/alphabets.ts';
import { fullCoverage } from '../../../design/coverage.ts';
import { eachCutOnce, type FullFont, fullFonts, type Typefaces } from '../../../design/fonts.ts';
import { languageOwnName } from '../../../i18n/formatters.ts';
import { baseLanguage } from '../../../model/language-code.ts';
import type { LanguageEdition } from '../../../model/language-edition.ts';
import { charactersIn, gatherCharacters } from '../../../rendering/uncovered.ts';
import { type WebFont, webFont } from './web-font.ts';

/** The same characters in each cut that the style sheets use. */
export interface FontSet {
  readonly characters: ReadonlySet<number>;
  readonly fonts: readonly WebFont[];
}

/** By base language: the set of `ro` is for `ro-MD` as well. */
export type SiteFonts = ReadonlyMap<string, FontSet>;

export const fontLanguage = (language: string): string => baseLanguage(language) ?? language;

/** @param typefaces what the site is set in */
export function planFonts(editions: readonly LanguageEdition[], typefaces: Typefaces = fullFonts()): SiteFonts {
  const languages = editions.map(({ language }) => language);
  const names = charactersIn(languages.map(languageOwnName).join(''));
  const used = new Map(languages.map((language) => [fontLanguage(language), gatherCharacters()]));
  for (const edition of editions)
    for (const [language, text] of textsOf(edition)) {
      const wanted = language === undefined ? [...used.values()] : [used.get(fontLanguage(language))];
      for (const each of wanted) each?.add(text);
    }
  return new Map(
    [...used].map(([language, seen]) => [language, fontSet(ownCharacters(language, seen.all(), names), typefaces)]),
  );
}

/**
 * The set of the pages outside the languages, which have words of all. With a set for each script one could come late,
 * and its letters stand in another typeface than those that it shares with the first, within one word.
 */
export function planSharedFonts(editions: readonly LanguageEdition[], words: string, typefaces: Typefaces): FontSet {
  const titles = editions.flatMap(({ title, shortTitle }) => [title.text, shortTitle.text]);
  const names = editions.map(({ language }) => languageOwnName(language));
  return fontSet(
    new Set([...ascii, ...punctuation, ...charactersIn([words, ...titles, ...names].join(''))]),
    typefaces,
  );
}

/** @param characters those that no typeface has are left out */
export function fontSet(characters: ReadonlySet<number>, typefaces: Typefaces = fullFonts()): FontSet {
  const covered = characters.intersection(fullCoverage(typefaces));
  return { characters: covered, fonts: siteCuts(typefaces).map((font) => webFont(font, covered)) };
}

/** Italics are for emphasis in running text only. */
const siteCuts = (typefaces: Typefaces): FullFont[] =>
  eachCutOnce(
    typefaces.filter(({ role, weight, style }) => style === 'normal' || (role === 'serif' && weight === 400)),
  );

/**
 * The texts that are the edition's own, with its language: what it takes over from another language counts there. Names
 * in lists are shown in all languages.
 */
function* textsOf(edition: LanguageEdition): Generator<readonly [string | undefined, string]> {
  const { studies, formerStudies, news, pages, parts: _parts, linkTargets: _targets, ...lists } = edition;
  for (const item of [...studies, ...formerStudies, ...news, ...pages])
    for (const text of stringsIn(item, isOwn)) yield [edition.language, text] as const;
  for (const text of stringsIn(lists)) yield [undefined, text] as const;
}

const isOwn = (value: object): boolean => !('origin' in value) || value.origin === 'own';

/** Without facts, which are no words. @param counts of the values inside, whether their texts count */
function stringsIn(value: object, counts: (value: object) => boolean = () => true): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return [inner];
    if (typeof inner !== 'object' || inner === null || key === 'facts') return [];
    return counts(inner) ? stringsIn(inner, counts) : [];
  });
}

/** What a language is written with, and the names of the languages, which stand on every page. */
function ownCharacters(language: string, seen: ReadonlySet<number>, names: ReadonlySet<number>): Set<number> {
  const isOwn = new RegExp(`[\\p{Script=Latin}\\p{Script=Common}\\p{Script=${scriptOf(language)}}]`, 'u');
  const own = new Set([...seen].filter((code) => isOwn.test(String.fromCodePoint(code))));
  return new Set([...ascii, ...punctuation, ...own, ...alphabetsOf(own), ...names]);
}

/** `Cyrl`, as Unicode and `Intl` name it; unknown languages are taken for Latin ones. */
const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? 'Latn';
