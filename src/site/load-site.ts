import path from 'node:path';
import { checkPublication } from '../content/check.ts';
import { createTranslators } from '../i18n/translator.ts';
import { preparePictures } from '../images/prepare.ts';
import { buildLanguageEdition, currentEdition } from '../model/build-edition.ts';
import { hasErrors, ProblemError } from '../problems/problem.ts';
import type { SiteInputs } from './site.ts';

const builderLocales = path.resolve(import.meta.dirname, '../../locales');

/**
 * Loads what a site is made from, for `npx eleventy` alone: the texts are there, the books are not.
 * @param folder where `content/` and perhaps `locales/` stand
 * @throws ProblemError with the first error of the content
 */
export async function loadSite(folder: string): Promise<SiteInputs> {
  const localeDirs = [...new Set([builderLocales, path.join(folder, 'locales')])];
  const { content, resources, problems } = await checkPublication(path.join(folder, 'content'), localeDirs);
  const error = problems.find((each) => hasErrors([each]));
  if (!content || error) throw error ? new ProblemError(error) : new TypeError('Content without an error is missing.');
  const { publication, root } = content;
  const { pictures } = await preparePictures(root, publication);
  const edition = currentEdition(publication);
  return {
    editions: publication.languages.map(({ code }) => buildLanguageEdition(publication, edition, code)),
    translators: createTranslators(resources, publication),
    pictures,
    downloads: [],
  };
}
