/**
 * Which fonts the pages need. Each language has its own subset of every cut, with all that its pages are written
 * with; a block in another script loads that script's own through `unicode-range`.
 */
import { alphabetsOf, ascii, punctuation } from '../../design/alphabets.ts';
import { fullCoverage } from '../../design/coverage.ts';
import { type FullFont, fullFonts } from '../../design/fonts.ts';
import { languageOwnName } from '../../i18n/formatters.ts';
import { baseLanguage } from '../../model/language-code.ts';
import type { LanguageEdition } from '../../model/language-edition.ts';
import { charactersIn } from '../../rendering/uncovered.ts';
import { type WebFont, webFont } from './web-font.ts';

/** The same characters in each cut that the style sheets use. */
export interface FontSet {
  readonly characters: ReadonlySet<number>;
  readonly fonts: readonly WebFont[];
}

/** By base language: the set of `ro` is for `ro-MD` as well. */
export type SiteFonts = ReadonlyMap<string, FontSet>;

export const fontLanguage = (language: string): string => baseLanguage(language) ?? language;

export function planFonts(editions: readonly LanguageEdition[]): SiteFonts {
  const names = charactersIn(editions.map(({ language }) => languageOwnName(language)).join(''));
  const used = new Map<string, Set<number>>();
  for (const edition of editions) {
    const language = fontLanguage(edition.language);
    const seen = used.get(language) ?? new Set();
    used.set(language, gather(edition, seen));
  }
  return new Map([...used].map(([language, seen]) => [language, fontSet(ownCharacters(language, seen, names))]));
}

/** @param characters those that no typeface has are left out */
export function fontSet(characters: ReadonlySet<number>): FontSet {
  const covered = characters.intersection(fullCoverage());
  return { characters: covered, fonts: siteCuts().map((font) => webFont(font, covered)) };
}

/** Italics are for emphasis in running text only. */
const siteCuts = (): FullFont[] =>
  fullFonts().filter(
    ({ family, weight, style }) => style === 'normal' || (family === 'Source Serif 4' && weight === 400),
  );

/** The characters of all texts in a piece of a language edition. */
function gather(value: unknown, seen: Set<number>): Set<number> {
  if (typeof value === 'string') return charactersIn(value, seen);
  if (typeof value !== 'object' || value === null) return seen;
  for (const [name, inner] of Object.entries(value)) if (!toldElsewhere.has(name)) gather(inner, seen);
  return seen;
}

/** The publication has its texts in all languages; the parts have the studies once more. */
const toldElsewhere = new Set(['publication', 'parts', 'facts', 'translation']);

/** What a language is written with, and the names of the languages, which stand on every page. */
function ownCharacters(language: string, seen: ReadonlySet<number>, names: ReadonlySet<number>): Set<number> {
  const isOwn = new RegExp(`[\\p{Script=Latin}\\p{Script=Common}\\p{Script=${scriptOf(language)}}]`, 'u');
  const own = new Set([...seen].filter((code) => isOwn.test(String.fromCodePoint(code))));
  return new Set([...ascii, ...punctuation, ...own, ...alphabetsOf(own), ...names]);
}

/** `Cyrl`, as Unicode and `Intl` name it; unknown languages are taken for Latin ones. */
const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? 'Latn';
