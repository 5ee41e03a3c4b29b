/** Inspects the documents that readers can download, because they are published unchanged. */
import type { Finding } from '../../documents/findings.ts';
import { lookIntoDocument } from '../../documents/look-into.ts';
import { documentEndings, endingOf } from '../../model/addresses.ts';
import { maxDocumentBytes } from '../../problems/limits.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { rememberFile } from '../../storage/memory.ts';
import { type ContentStore, isFault } from '../../storage/store.ts';
import { fileProblem } from '../../storage/store-problems.ts';

/** @param files paths of existing documents, relative to the content folder */
export async function lookIntoDocuments(store: ContentStore, files: readonly string[]): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const file of files.filter((each) => documentEndings.includes(endingOf(each))))
    found.push(...(await lookInto(store, file)));
  return found;
}

const lookInto = rememberFile(async (store, file): Promise<readonly Problem[]> => {
  const bytes = await store.read(file, maxDocumentBytes);
  if (isFault(bytes)) return [fileProblem(file, bytes)];
  if (bytes.length === 0) return [problem('file-empty', { file })];
  return lookIntoDocument(endingOf(file), bytes).map((finding) => problemOf(file, finding));
});

function problemOf(file: string, finding: Finding): Problem {
  const ending = endingOf(file).toUpperCase();
  switch (finding.kind) {
    case 'wrong-type':
      return problem('document-wrong-type', { file }, { ending, suggestion: finding.actual ?? '' });
    case 'macros':
      return problem('document-macros', { file }, { part: finding.part });
    case 'active':
      return problem('document-active', { file }, { part: finding.part });
    case 'author':
      return problem('document-names-people', { file }, { names: finding.names.join('; ') });
    case 'damaged':
      return problem('document-damaged', { file }, { ending });
    case 'encrypted':
      return problem('document-encrypted', { file });
    case 'too-large':
      return problem('document-unpacks-large', { file });
    case 'position':
      return problem('document-has-position', { file });
  }
}
