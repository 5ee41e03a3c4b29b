/** The builder's own words in every language: i18next, with one fixed translator for each language. */
import { createInstance, type i18n, type TFunction } from 'i18next';
import { fallbackChain, type LanguageConfig } from '../model/resolve.ts';

export const namespaces = ['common', 'site', 'book', 'cli', 'problems'] as const;
export type Namespace = (typeof namespaces)[number];
/** The namespaces that readers of a publication see: a language of the publication needs all of them. */
export const readerNamespaces: readonly Namespace[] = ['common', 'site', 'book'];

/** Nested keys and strings of one locale file. */
export interface LocaleTree {
  readonly [key: string]: string | LocaleTree;
}
/** language -> namespace -> keys */
export type LocaleResources = Readonly<Record<string, Readonly<Partial<Record<Namespace, LocaleTree>>>>>;

export type Translate = TFunction<['common', 'site', 'book', 'cli', 'problems']>;

export interface Translator {
  readonly language: string;
  readonly t: Translate;
}

/**
 * Makes the translator of each language. A word that a language lacks is looked up along its fallback
 * chain and in English at last; `check` reports what is missing, so that this is seen in drafts alone.
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
    const translator = { language, t: rememberFixed(instance.getFixedT(language) as unknown as Translate) };
    known.set(language, translator);
    return translator;
  };
}

/** Pages ask for the same words again and again; those without values in them are looked up once. */
function rememberFixed(t: Translate): Translate {
  const lookUp = t as unknown as (key: string, ...values: readonly unknown[]) => string;
  const known = new Map<string, string>();
  const remember = (key: string, ...values: readonly unknown[]): string => {
    if (values.length > 0) return lookUp(key, ...values);
    const found = known.get(key) ?? lookUp(key);
    known.set(key, found);
    return found;
  };
  return remember as unknown as Translate;
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
