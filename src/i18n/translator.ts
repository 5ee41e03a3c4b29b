/** The builder's strings in every language: i18next, with one translator for each language. */
import { createInstance, type i18n, type TFunction } from 'i18next';
import { bindOpenWords } from '../model/bind-words.ts';
import { rememberText } from '../model/memory/remember.ts';
import { fallbackChain, type LanguageConfig } from '../model/resolve/resolve.ts';

export const namespaces = ['common', 'site', 'book', 'cli', 'problems'] as const;
export type Namespace = (typeof namespaces)[number];
/** The namespaces that readers of a publication see. A language of the publication needs all of them. */
export const readerNamespaces: readonly Namespace[] = ['common', 'site', 'book'];

export interface LocaleTree {
  readonly [key: string]: string | LocaleTree;
}
/** Language, then namespace, then keys. */
export type LocaleResources = Readonly<Record<string, Readonly<Partial<Record<Namespace, LocaleTree>>>>>;

export type Translate = TFunction<['common', 'site', 'book', 'cli', 'problems']>;

export interface Translator {
  readonly language: string;
  readonly t: Translate;
}

/**
 * Makes a translator for each language. A string that a language lacks comes from its fallback chain, at last from
 * English. `check` reports missing strings, so only drafts show this.
 */
export function createTranslators(
  resources: LocaleResources,
  config: LanguageConfig,
): (language: string) => Translator {
  const known = new Map<string, Translator>();
  const instance = createI18n(resources, config);
  return (language) => {
    const existing = known.get(language);
    if (existing) return existing;
    const translator = { language, t: rememberWords(instance.getFixedT(language) as unknown as Translate, language) };
    known.set(language, translator);
    return translator;
  };
}

type Values = Readonly<Record<string, unknown>>;

/** Looks each string up once, with its gaps left open: pages ask for the same strings again and again. */
function rememberWords(t: Translate, language: string): Translate {
  const lookUp = t as unknown as (key: string, ...values: readonly Values[]) => string;
  const bound = (key: string, words: string): string => (isRead(key) ? bindOpenWords(words, language) : words);
  const fixed = rememberText((key) => bound(key, lookUp(key)));
  const open = new Map<string, string>();
  const openWords = (key: string, values: Values): string => {
    // The plural form depends on the number.
    const name = values.count === undefined ? key : `${key} ${values.count}`;
    const known = open.get(name);
    if (known !== undefined) return known;
    const words = bound(key, lookUp(key, { ...values, skipInterpolation: true }));
    if (open.size >= mostOpenWords) open.clear();
    open.set(name, words);
    return words;
  };
  const remember = (key: string, values?: Values): string => {
    if (values === undefined) return fixed(key);
    return fill(openWords(key, values), values) ?? lookUp(key, values);
  };
  return remember as unknown as Translate;
}

const mostOpenWords = 5000;

/**
 * Whether readers of a publication see the string. Strings of the command line stay as they are, because people copy
 * and search them.
 */
const isRead = (key: string): boolean => /^(?:common|site|book):/.test(key);

/**
 * Puts texts and numbers into the gaps of a string; undefined where only i18next can do it: other values, strings
 * inside strings.
 */
function fill(words: string, values: Values): string | undefined {
  if (typeof words !== 'string' || words.includes('$t(')) return undefined;
  let isPlain = true;
  const filled = words.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') isPlain = false;
    return String(value);
  });
  return isPlain ? filled : undefined;
}

function createI18n(resources: LocaleResources, config: LanguageConfig): i18n {
  const instance = createInstance();
  void instance.init({
    resources: resources as Record<string, Record<string, Record<string, string>>>,
    ns: [...namespaces],
    defaultNS: 'common',
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    fallbackLng: (code) => [...new Set([...(code ? fallbackChain(config, code) : []), 'en'])],
  });
  return instance;
}
