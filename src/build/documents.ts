import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { documentPath } from '../model/addresses.ts';
import type { LanguageEdition } from '../model/language-edition.ts';

/** Copies the documents of an edition's studies to where the site links them. */
export async function copyDocuments(contentRoot: string, edition: LanguageEdition, outDir: string): Promise<void> {
  for (const study of edition.studies) {
    for (const document of study.documents) {
      const target = path.join(outDir, documentPath(study.slug, document.id, document.path));
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(path.join(contentRoot, document.path), target);
    }
  }
}
