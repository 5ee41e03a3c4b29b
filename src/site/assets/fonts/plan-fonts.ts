/**
 * Plans the fonts of the pages. Each language has its own subset of every cut, with all characters of its pages. A
 * block in another script loads that script's subset through `unicode-range`.
 */
import { alphabetsOf, ascii, punctuation } from '../../../design/alphabets.ts';
import { fullCoverage } from '../../../design/coverage.ts';
import { eachCutOnce, type FullFont, fullFonts, type Typefaces } from '../../../design/fonts.ts';
import { languageOwnName } from '../../../i18n/formatters.ts';
import { charactersIn, gatherCharacters } from '../../../language/letters/characters-in.ts';
import { baseLanguage } from '../../../model/language-code.ts';
import type { LanguageEdition } from '../../../model/language-edition.ts';
import { type WebFont, webFont } from './web-font.ts';

/** The subsets of all cuts, with the same characters. */
export interface FontSet {
  readonly characters: ReadonlySet<number>;
  readonly fonts: readonly WebFont[];
}

/** By base language: `ro-MD` uses the set of `ro`. */
export type SiteFonts = ReadonlyMap<string, FontSet>;

export const fontLanguage = (language: string): string => baseLanguage(language) ?? language;

/** @param typefaces the typefaces of the site */
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
 * The set for pages in all languages at once. With one set for each script, a late one would leave a word with letters
 * of two typefaces.
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

/** Italics are only for emphasis in running text. */
const siteCuts = (typefaces: Typefaces): FullFont[] =>
  eachCutOnce(
    typefaces.filter(({ role, weight, style }) => style === 'normal' || (role === 'serif' && weight === 400)),
  );

/**
 * The edition's own texts with its language. Texts from other languages are left out, because they belong to those
 * languages. Names in lists have no language, because all languages show them.
 */
function* textsOf(edition: LanguageEdition): Generator<readonly [string | undefined, string]> {
  const { studies, formerStudies, news, pages, parts: _parts, linkTargets: _targets, ...lists } = edition;
  for (const item of [...studies, ...formerStudies, ...news, ...pages])
    for (const text of stringsIn(item, isOwn)) yield [edition.language, text] as const;
  for (const text of stringsIn(lists)) yield [undefined, text] as const;
}

const isOwn = (value: object): boolean => !('origin' in value) || value.origin === 'own';

/** All texts in a value, without facts. @param counts whether the texts inside a value count */
function stringsIn(value: object, counts: (value: object) => boolean = () => true): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return [inner];
    if (typeof inner !== 'object' || inner === null || key === 'facts') return [];
    return counts(inner) ? stringsIn(inner, counts) : [];
  });
}

/** The characters of a language's pages, with the names of all languages, which every page shows. */
function ownCharacters(language: string, seen: ReadonlySet<number>, names: ReadonlySet<number>): Set<number> {
  const isOwn = new RegExp(`[\\p{Script=Latin}\\p{Script=Common}\\p{Script=${scriptOf(language)}}]`, 'u');
  const own = new Set([...seen].filter((code) => isOwn.test(String.fromCodePoint(code))));
  return new Set([...ascii, ...punctuation, ...own, ...alphabetsOf(own), ...names]);
}

/** The script in Unicode's code: `Cyrl`. Unknown languages count as Latin. */
const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? 'Latn';
