/**
 * Language codes (BCP 47) as content and file names write them, made regular before anything else, Intl
 * included, sees them: Intl turns `mo` into plain `ro` and so loses what the writer meant.
 */
import { rememberText } from './memory/remember.ts';

const romanianOfMoldova = new Set(['mo', 'mol', 'mo-md', 'ron-md', 'ro-md']);

/** Codes that people write for a language by mistake, usually its country's, and what they mean. */
const mistaken: Readonly<Record<string, string>> = {
  ua: 'uk',
  gr: 'el',
  md: 'ro-MD',
  gb: 'en',
  us: 'en',
  cz: 'cs',
  dk: 'da',
};

/** `ro_MD`, `mo`, `RO-md` -> `ro-MD`; `EN` -> `en`. A code that is no BCP 47 tag comes back as it was. */
export const normaliseLanguage = rememberText((code) => {
  const hyphenated = code.trim().replaceAll('_', '-');
  if (romanianOfMoldova.has(hyphenated.toLowerCase())) return 'ro-MD';
  try {
    return Intl.getCanonicalLocales(hyphenated)[0] ?? code;
  } catch {
    return code;
  }
});

/** The code that was probably meant, or undefined: `ua` -> `uk`, `gr` -> `el`. */
export const suggestLanguage = (code: string): string | undefined => mistaken[code.toLowerCase()];

/** Whether there is a language of this code: Intl has a name for it. `xx` has none. */
export const isLanguage = rememberText((code) => {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    // Intl throws at what is no BCP 47 tag at all.
    return false;
  }
});

/** `ro-MD` -> `ro`; `ro` -> undefined. */
export function baseLanguage(code: string): string | undefined {
  const cut = code.indexOf('-');
  return cut < 0 ? undefined : code.slice(0, cut);
}

/** The folder of a language in addresses and file names: its code in lower case. */
export const languageFolder = (code: string): string => code.toLowerCase();
