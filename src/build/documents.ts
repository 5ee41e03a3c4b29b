import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { documentPath } from '../model/addresses.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import { maxDocumentBytes } from '../problems/limits.ts';
import { ProblemError } from '../problems/problem.ts';
import { type ContentStore, isFault } from '../storage/store.ts';
import { fileProblem } from '../storage/store-problems.ts';

/**
 * Copies the documents of an edition's studies to the addresses that the site links.
 * @throws ProblemError for a document that cannot be read
 */
export async function copyDocuments(store: ContentStore, edition: LanguageEdition, outDir: string): Promise<void> {
  for (const study of edition.studies) {
    for (const document of study.documents) {
      const target = path.join(outDir, documentPath(study.slug, document.id, document.path));
      await mkdir(path.dirname(target), { recursive: true });
      const bytes = await store.read(document.path, maxDocumentBytes);
      if (isFault(bytes)) throw new ProblemError(fileProblem(document.path, bytes));
      await writeFile(target, bytes);
    }
  }
}
