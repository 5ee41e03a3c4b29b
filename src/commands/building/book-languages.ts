import { loadPublicationFile } from '../../content/reading/load-lists.ts';
import { normaliseLanguage, suggestLanguage } from '../../model/language-code.ts';
import { ProblemError, problem } from '../../problems/problem.ts';
import { folderStore } from '../../storage/folder-store.ts';

/**
 * The languages of `--languages`, as regular codes.
 * @throws ProblemError `usage-bad-value` for a language that the publication does not have
 */
export async function bookLanguages(
  asked: readonly string[] | undefined,
  contentDir: string,
): Promise<string[] | undefined> {
  if (!asked) return undefined;
  const { publication } = await loadPublicationFile(folderStore(contentDir));
  const published = publication?.languages.map((each) => each.code);
  const wrong = asked.filter((code) => published && !published.includes(normaliseLanguage(code)));
  const problems = wrong.map((value) => {
    const meant = suggestLanguage(value);
    const allowed = meant && published?.includes(meant) ? meant : (published ?? []).join(', ');
    return problem('usage-bad-value', {}, { option: '--languages', value, allowed });
  });
  if (problems.length > 0) throw new ProblemError(...problems);
  return asked.map(normaliseLanguage);
}
