/** Puts beside the website what a reader's browser makes EPUBs of chosen studies from. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleForm } from '../apps/make-your-own/bundle.ts';
import { writeKit } from '../epub/write-kit.ts';
import type { Translator } from '../i18n/translator.ts';
import { kitPath, makeYourOwnScript } from '../model/addresses.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { Pictures } from '../model/picture.ts';

interface KitInputs {
  readonly outDir: string;
  readonly editions: readonly LanguageEdition[];
  readonly translators: (language: string) => Translator;
  readonly pictures: Pictures;
}

export async function writeKits({ outDir, editions, translators, pictures }: KitInputs): Promise<void> {
  const write = async (file: string, bytes: Uint8Array): Promise<void> => {
    const target = path.join(outDir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  };
  await write(makeYourOwnScript, await bundleForm());
  // One language after the other: a kit holds the texts of all studies.
  for (const edition of editions) {
    const translator = translators(edition.language);
    const files = await writeKit({ edition, study: undefined, pictures, translator });
    for (const { name, bytes } of files) await write(`${kitPath(edition.language)}${name}`, bytes);
  }
}
