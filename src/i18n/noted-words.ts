/** Records which strings of the locales are asked for, and gives their text. A cache key needs both. */
import { fallbackChain, type LanguageConfig } from '../model/resolve/resolve.ts';
import type { LocaleResources, LocaleTree, Translator } from './translator.ts';

/** A translator that calls `note` with `<language> <key>` for every string that it is asked for. */
export function noteWords({ language, t }: Translator, note: (name: string) => void): Translator {
  const say = t as unknown as (key: string, ...values: readonly unknown[]) => string;
  const noted = (key: string, ...values: readonly unknown[]): string => {
    note(`${language} ${key}`);
    return say(key, ...values);
  };
  return { language, t: noted as unknown as Translator['t'] };
}

/**
 * The text of every form of a string (plurals, fallbacks), before values are put in.
 * @param name `<language> <key>`
 */
export function wordsAt(name: string, resources: LocaleResources, config: LanguageConfig): string {
  const [language = '', address = ''] = name.split(' ');
  const [namespace = '', keys = ''] = address.includes(':') ? address.split(':') : ['common', address];
  const steps = keys.split('.');
  const last = steps.pop() ?? '';
  const languages = new Set([language, ...fallbackChain(config, language), 'en']);
  const forms = [...languages].map((code) => {
    const tree = steps.reduce<LocaleTree>(
      (inner, step) => (typeof inner[step] === 'object' ? inner[step] : {}),
      (resources[code]?.[namespace as keyof LocaleResources[string]] ?? {}) as LocaleTree,
    );
    return Object.entries(tree).filter(([key]) => key === last || key.startsWith(`${last}_`));
  });
  const written = JSON.stringify(forms);
  // A string may include other strings.
  return written.includes('$t(') ? JSON.stringify([...languages].map((code) => resources[code])) : written;
}
