/** Which words of the locales were asked for, and what they are: a result that was made with them depends on them. */
import { fallbackChain, type LanguageConfig } from '../model/resolve/resolve.ts';
import type { LocaleResources, LocaleTree, Translator } from './translator.ts';

/** A translator that says what it is asked for. @param note takes `<language> <key>` */
export function noteWords({ language, t }: Translator, note: (name: string) => void): Translator {
  const say = t as unknown as (key: string, ...values: readonly unknown[]) => string;
  const noted = (key: string, ...values: readonly unknown[]): string => {
    note(`${language} ${key}`);
    return say(key, ...values);
  };
  return { language, t: noted as unknown as Translator['t'] };
}

/**
 * Every form of the words of a key in the languages in which it is looked up, before values are put in, as a text.
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
  // Words may name other words.
  return written.includes('$t(') ? JSON.stringify([...languages].map((code) => resources[code])) : written;
}
