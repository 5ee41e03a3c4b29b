/**
 * Language codes (BCP 47) as content and file names write them. They are normalised before Intl or anything else sees
 * them: Intl turns `mo` into plain `ro` and loses the region.
 */
import { rememberText } from './memory/remember.ts';

const romanianOfMoldova = new Set(['mo', 'mol', 'mo-md', 'ron-md', 'ro-md']);

/** Wrong codes that people write for a language, often the code of its country. */
/** A map, because partners may write `constructor` where a code belongs. */
const mistaken: ReadonlyMap<string, string> = new Map([
  ['ua', 'uk'],
  ['gr', 'el'],
  ['md', 'ro-MD'],
  ['gb', 'en'],
  ['us', 'en'],
  ['cz', 'cs'],
  ['dk', 'da'],
]);

/** `ro_MD`, `mo`, `RO-md` become `ro-MD`; `EN` becomes `en`. What is not a BCP 47 tag stays as it is. */
export const normaliseLanguage = rememberText((code) => {
  const hyphenated = code.trim().replaceAll('_', '-');
  if (romanianOfMoldova.has(hyphenated.toLowerCase())) return 'ro-MD';
  try {
    return Intl.getCanonicalLocales(hyphenated)[0] ?? code;
  } catch {
    return code;
  }
});

/** Whether a code is a valid BCP 47 tag of any language. Intl throws for other codes. */
export function isLanguageTag(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

/** The code that was probably intended, or undefined: `ua` -> `uk`, `gr` -> `el`. */
export const suggestLanguage = (code: string): string | undefined => mistaken.get(code.toLowerCase());

/** Whether Intl has a name for the language. `xx` has none. */
export const isLanguage = rememberText((code) => {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    // Intl throws for what is not a BCP 47 tag.
    return false;
  }
});

/** `ro-MD` -> `ro`; `ro` -> undefined. */
export function baseLanguage(code: string): string | undefined {
  const cut = code.indexOf('-');
  return cut < 0 ? undefined : code.slice(0, cut);
}

/** The language in addresses and file names: its code in lower case. */
export const languageFolder = (code: string): string => code.toLowerCase();
