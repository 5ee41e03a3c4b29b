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
import type { Publication } from '../../../model/publication.ts';
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
  if (editions[0])
    for (const [language, text] of textsOf(editions[0].publication)) {
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

/** Every text with its language; lists have theirs side by side, and names in them are shown in all languages. */
function* textsOf({ studies, news, pages, ...lists }: Publication): Generator<readonly [string | undefined, string]> {
  for (const item of [...studies, ...news, ...pages])
    for (const { language, fields, sections } of item.words) {
      for (const { title, markdown } of sections) yield [language, title + markdown] as const;
      for (const text of stringsIn(fields)) yield [language, text] as const;
    }
  for (const text of stringsIn(lists)) yield [undefined, text] as const;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a language is written with, and the names of the languages, which stand on every page. */
function ownCharacters(language: string, seen: ReadonlySet<number>, names: ReadonlySet<number>): Set<number> {
  const isOwn = new RegExp(`[\\p{Script=Latin}\\p{Script=Common}\\p{Script=${scriptOf(language)}}]`, 'u');
  const own = new Set([...seen].filter((code) => isOwn.test(String.fromCodePoint(code))));
  return new Set([...ascii, ...punctuation, ...own, ...alphabetsOf(own), ...names]);
}

/** `Cyrl`, as Unicode and `Intl` name it; unknown languages are taken for Latin ones. */
const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? 'Latn';
