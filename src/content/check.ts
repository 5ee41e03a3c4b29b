/**
 * The one way to check a publication, for CLI, site, dev server and build alike:
 *
 * 1. read the locale folders
 * 2. read the content folder and run its cross-file rules
 */
import type { LocaleResources } from '../i18n/translator.ts';
import { type Problem, sortProblems } from '../problems/problem.ts';
import type { Content } from './content.ts';
import { loadContent } from './load.ts';
import { loadLocales } from './load-locales.ts';

export interface CheckedPublication {
  /** Undefined where publication.yml itself cannot be used. */
  readonly content: Content | undefined;
  /** The words of the builder, with the publication's own over them. */
  readonly resources: LocaleResources;
  /** Everything that was found in content and locales, sorted by file and line. */
  readonly problems: readonly Problem[];
}

/**
 * Loads content and locales and says what is wrong with either.
 * @param localeDirs later folders win: the builder's own first, then a publication's
 */
export async function checkPublication(contentDir: string, localeDirs: readonly string[]): Promise<CheckedPublication> {
  const locales = await loadLocales(localeDirs);
  const { content, problems } = await loadContent(contentDir);
  return { content, resources: locales.resources, problems: sortProblems([...problems, ...locales.problems]) };
}
