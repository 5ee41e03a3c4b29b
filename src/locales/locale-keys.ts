/** The keys of a locale file as a flat list. Understands the plural endings of i18next (JSON v4). */
import type { LocaleTree } from '../i18n/translator.ts';
import { rememberText } from '../model/memory/remember.ts';

/** `{"units": {"people_one": "..."}}` -> `units.people_one`. */
export function keysOf(tree: LocaleTree, start = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[start + key, value]] : [...keysOf(value, `${start}${key}.`)],
    ),
  );
}

const ending = /_(zero|one|two|few|many|other)$/;

/** The key without its plural ending; undefined for a key without one. */
export const pluralBase = (key: string): string | undefined => (ending.test(key) ? key.replace(ending, '') : undefined);

/** The keys with plural forms: those with the form that English always has. */
export const pluralBases = (keys: Iterable<string>): Set<string> =>
  new Set([...keys].filter((key) => key.endsWith('_other')).map((key) => key.replace(ending, '')));

/** The plural forms of a language (CLDR): uk has one, few, many, other. */
export const pluralForms = rememberText(
  (language): readonly string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories,
);

/** The names between double braces: `{{count}}`, `{{- title}}`. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{-?\s*([^{}\s,]+)[^{}]*\}\}/g)].map((match) => match[1] ?? ''))].sort();

/** Whether braces remain after all placeholders and inclusions of other texts are removed: `{value}}`. */
export const hasLooseBrace = (text: string): boolean =>
  /[{}]/.test(text) && /[{}]/.test(text.replace(/\{\{-?\s*[^{}\s,]+[^{}]*\}\}/g, ''));

/** The first tag or character code in a text. */
export const htmlIn = (text: string): string | undefined =>
  /<\/?[A-Za-z][^<>]*>|&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[\dA-Fa-f]{1,6});/.exec(text)?.[0];
