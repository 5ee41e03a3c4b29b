import path from 'node:path';
import { openPublication } from '../check/open-publication.ts';
import { folderSource } from '../check/publication-source.ts';
import { createTranslators, type LocaleResources } from '../i18n/translator.ts';
import { wordProblem } from '../i18n/wording.ts';
import { localeDirsFor } from '../locales/locale-dirs.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import type { SiteInputs } from './plan/site.ts';

/**
 * Loads the inputs of a site, for `npx eleventy` only: texts without books.
 * @param folder with `content/` and perhaps `locales/`
 * @throws Error with the first error of the content, because Eleventy prints only the message of an error
 */
export async function loadSite(folder: string): Promise<SiteInputs> {
  const localeDirs = localeDirsFor(path.join(folder, 'locales'));
  const { open, checked, problems } = await openPublication(folderSource(path.join(folder, 'content'), localeDirs));
  if (!open) throw new Error(firstError(problems, checked.resources));
  const { editions, translators, pictures, typefaces } = open;
  return { editions, translators, pictures, typefaces, downloads: [] };
}

function firstError(problems: readonly Problem[], resources: LocaleResources): string {
  const translator = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' })('en');
  const error = problems.find((each) => hasErrors([each]));
  if (!error) return '';
  const { message, hint } = wordProblem(error, translator);
  const place = [error.file, error.line].filter((part) => part !== undefined).join(':');
  return [place, message, hint].filter(Boolean).join('\n');
}
