/** Finds the installed Hunspell dictionary of a language. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import nspell, { type Speller } from 'nspell';
import { baseLanguage } from '../../../model/language-code.ts';

/**
 * npm packages by language, the preferred one first. For other languages the package has the language code in its name.
 */
const packages: Readonly<Record<string, readonly string[]>> = { en: ['dictionary-en-gb', 'dictionary-en'] };

/** The packages with a language's dictionary: `dictionary-ro` for `ro-MD`. */
export const dictionaryPackages = (language: string): readonly string[] => {
  const base = baseLanguage(language) ?? language;
  return packages[base] ?? [`dictionary-${base}`];
};

/** @param folder packages are searched there and in the folders above */
export async function findDictionary(language: string, folder: string): Promise<Speller | undefined> {
  const require = createRequire(path.join(path.resolve(folder), 'package.json'));
  for (const name of dictionaryPackages(language)) {
    const main = resolved(require, name);
    if (main === undefined) continue;
    const place = path.dirname(main);
    return nspell(await readFile(path.join(place, 'index.aff')), await readFile(path.join(place, 'index.dic')));
  }
  return undefined;
}

/** Undefined where the package is not installed. */
function resolved(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND') return undefined;
    throw cause;
  }
}
