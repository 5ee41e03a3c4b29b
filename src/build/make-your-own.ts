/** Writes the files for EPUBs of chosen studies, which a reader's browser makes. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Typefaces } from '../design/fonts.ts';
import { bundleForm } from '../epub/make-your-own/bundle.ts';
import { writeKit } from '../epub/make-your-own/write-kit.ts';
import type { Translator } from '../i18n/translator.ts';
import { kitImagePath, kitPath, makeYourOwnScript } from '../model/addresses.ts';
import type { KitFile, Kits } from '../model/book/kit-file.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { Pictures } from '../model/picture.ts';

interface KitInputs {
  readonly outDir: string;
  readonly editions: readonly LanguageEdition[];
  readonly translators: (language: string) => Translator;
  readonly pictures: Pictures;
  readonly typefaces?: Typefaces | undefined;
}

/** Returns the files of each language. The script and pictures are the same for all. */
export async function writeKits(inputs: KitInputs): Promise<Kits> {
  const { outDir, editions, translators, pictures, typefaces } = inputs;
  const written = new Map<string, KitFile>();
  const write = async (file: string, bytes: Uint8Array): Promise<KitFile> => {
    const known = written.get(file);
    if (known) return known;
    const target = path.join(outDir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
    const kitFile = { path: file, hash: createHash('sha256').update(bytes).digest('hex') };
    written.set(file, kitFile);
    return kitFile;
  };
  const script = await write(makeYourOwnScript, await bundleForm());
  const kits = new Map<string, readonly KitFile[]>();
  // One language after the other, because a kit has the texts of all studies.
  for (const edition of editions) {
    const { language } = edition;
    const { files, images } = await writeKit({
      edition,
      study: undefined,
      pictures,
      typefaces,
      translator: translators(language),
    });
    const own = [script];
    for (const { name, bytes } of files) own.push(await write(`${kitPath(language)}${name}`, bytes));
    for (const { name, bytes } of images) own.push(await write(kitImagePath(name), bytes));
    kits.set(language, own);
  }
  return kits;
}
