/**
 * Rules for locale files: every language has all texts that English has, with its own plural forms and the same
 * placeholders. A regional variant (ro-MD) has only the texts that differ from its base.
 */

import { closest } from '../content/closest.ts';
import type { Place } from '../content/source-file.ts';
import { type Namespace, namespaces, readerNamespaces } from '../i18n/translator.ts';
import { baseLanguage } from '../model/language-code.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { leftInEnglish } from './left-in-english.ts';
import type { LoadedLocales, LocaleSource } from './load-locales.ts';
import { hasLooseBrace, htmlIn, keysOf, placeholdersOf, pluralBase, pluralBases, pluralForms } from './locale-keys.ts';

/** The languages of the builder itself. They need all texts, also for problems and commands. */
const builderLanguages: readonly string[] = ['en', 'ro', 'uk', 'el'];

/** @param languages codes of the publication's languages; each needs the texts that readers see */
export function checkLocales(locales: LoadedLocales, languages: readonly string[]): Problem[] {
  const wanted = [...new Set([...builderLanguages, ...languages])].filter((code) => !isVariant(code, languages));
  const english = Object.fromEntries(namespaces.map((each) => [each, englishOf(locales, each)])) as EnglishTexts;
  return [
    ...wanted.flatMap((language) => checkCompleteness(locales, english, language, languages.includes(language))),
    ...locales.sources.flatMap((source) => checkSource(english[source.namespace], source)),
    ...leftInEnglish(locales.sources),
  ];
}

const isVariant = (code: string, languages: readonly string[]): boolean => {
  const base = baseLanguage(code);
  return base !== undefined && [...languages, ...builderLanguages].includes(base);
};

/** The builder's English texts of a namespace. A publication may replace them but not add any. */
interface English {
  readonly texts: ReadonlyMap<string, string>;
  /** The keys with plural forms, each with all placeholders of its English forms. */
  readonly plurals: ReadonlyMap<string, readonly string[]>;
}

type EnglishTexts = Readonly<Record<Namespace, English>>;

function englishOf({ sources }: LoadedLocales, namespace: Namespace): English {
  const english = sources.find((source) => source.language === 'en' && source.namespace === namespace);
  const texts = keysOf(english?.tree ?? {});
  const forms = Map.groupBy(texts, ([key]) => pluralBase(key));
  const placeholders = (base: string): string[] => [
    ...new Set((forms.get(base) ?? []).flatMap(([, text]) => placeholdersOf(text))),
  ];
  return { texts, plurals: new Map([...pluralBases(texts.keys())].map((base) => [base, placeholders(base)])) };
}

/** Texts that readers of the publication never see must not stop its build. */
const asWarning = (found: Problem): Problem => ({ ...found, severity: 'warning' });

function checkCompleteness(
  locales: LoadedLocales,
  english: EnglishTexts,
  language: string,
  isPublished: boolean,
): Problem[] {
  const needed = builderLanguages.includes(language) ? namespaces : readerNamespaces;
  return needed.flatMap((namespace) => {
    const own = locales.sources.filter((each) => each.language === language && each.namespace === namespace);
    const last = own.at(-1);
    const isRead = isPublished && readerNamespaces.includes(namespace);
    if (last) return missingKeys(english[namespace], own, last).map((found) => (isRead ? found : asWarning(found)));
    const folder = builderLanguages.includes(language) ? locales.folders.at(0) : locales.folders.at(-1);
    const file = `${folder}/${language}/${namespace}.json`;
    // If the file could not be read, that is already a problem.
    if (locales.problems.some((each) => each.file === file)) return [];
    return [problem('locale-file-missing', { file }, { language })];
  });
}

/**
 * Keys that no locale folder has. They are reported in the last folder, which is the publication's own if it has one.
 */
function missingKeys(
  { texts: english, plurals }: English,
  own: readonly LocaleSource[],
  last: LocaleSource,
): Problem[] {
  const known = new Set(own.flatMap(({ tree }) => [...keysOf(tree).keys()]));
  const wrong = own.flatMap((source) => source.wrong);
  const isSaid = (key: string): boolean => known.has(key) || wrong.some((path) => startsWith(key, path));
  const single = [...english.keys()].filter((key) => !isSaid(key) && !plurals.has(pluralBase(key) ?? ''));
  const place = (key: string) => ({ file: last.file, ...last.locate(key.split('.')) });
  return [
    ...single.map((key) => problem('locale-key-missing', place(key), { key, english: english.get(key) ?? '' })),
    ...[...plurals.keys()].flatMap((base) => {
      const forms = pluralForms(last.language).filter((form) => !isSaid(`${base}_${form}`));
      if (forms.length === 0) return [];
      if (forms.length === pluralForms(last.language).length) {
        const params = { key: base, english: english.get(`${base}_other`) ?? '' };
        return [problem('locale-key-missing', place(base), params)];
      }
      const shown = forms.map((form) => `${base.split('.').at(-1)}_${form}`).join(', ');
      return [problem('locale-plural-missing', placeOfPlural(last, base), { key: base, forms: shown })];
    }),
  ];
}

const startsWith = (key: string, path: readonly string[]): boolean => `${key}.`.startsWith(`${path.join('.')}.`);

/** The place of the first plural form that exists. */
function placeOfPlural(source: LocaleSource, base: string): Pick<Problem, 'file' | 'line' | 'column'> {
  const present = [...keysOf(source.tree).keys()].find((key) => pluralBase(key) === base);
  return { file: source.file, ...source.locate((present ?? base).split('.'), 'key') };
}

function checkSource({ texts: english, plurals }: English, source: LocaleSource): Problem[] {
  return [...keysOf(source.tree)].flatMap(([key, text]): Problem[] => {
    const place = (): Place => ({ file: source.file, ...source.locate(key.split('.'), 'key') });
    const base = pluralBase(key);
    const isPlural = base !== undefined && plurals.has(base);
    if (!english.has(key) && !(isPlural && pluralForms(source.language).some((form) => key === `${base}_${form}`))) {
      return [problem('locale-key-extra', place(), { key, suggestion: closest(key, [...english.keys()]) ?? '' })];
    }
    if (text.trim() === '') return [problem('locale-empty', place(), { key })];
    const model = (isPlural && plurals.get(base)) || placeholdersOf(english.get(key) ?? '');
    // A regional variant may be named by its region instead of a language.
    const isVariantText = baseLanguage(source.language) !== undefined;
    const used = isVariantText ? usedOf(text, model) : model;
    const slip = findSlip(text, english.get(key) ?? english.get(`${base}_other`) ?? '', key, place);
    return slip ? [slip] : comparePlaceholders(placeholdersOf(text), used, isPlural, place, key);
  });
}

/** A loose brace or HTML, which readers would see as it is written. English has neither. */
function findSlip(text: string, english: string, key: string, place: () => Place): Problem | undefined {
  if (hasLooseBrace(text) && !hasLooseBrace(english)) return problem('locale-braces', place(), { key, text });
  const html = htmlIn(text);
  return html !== undefined && htmlIn(english) === undefined
    ? problem('locale-html', place(), { key, html })
    : undefined;
}

const usedOf = (text: string, model: readonly string[]): string[] =>
  model.filter((name) => placeholdersOf(text).includes(name));

/** A plural form may leave out the number ("one library"). */
function comparePlaceholders(
  used: readonly string[],
  model: readonly string[],
  isPlural: boolean,
  place: () => Place,
  key: string,
): Problem[] {
  const counts = ['count', 'value', 'number'];
  const missing = model.filter((name) => !used.includes(name) && !(isPlural && counts.includes(name)));
  const extra = used.filter((name) => !model.includes(name) && !(isPlural && name === 'count'));
  if (missing.length === 0 && extra.length === 0) return [];
  const list = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(', ') || '–';
  return [problem('locale-placeholder', place(), { key, missing: list(missing), extra: list(extra) })];
}
