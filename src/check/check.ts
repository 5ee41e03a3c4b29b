/**
 * The only way to check a publication, for the command line, the site, `serve` and the build:
 *
 * 1. read the locale folders
 * 2. read the content folder and run its cross-file rules
 * 3. run the rules for locales, for the languages of the publication
 * 4. find characters in both that no font has
 */
import type { Content, TemplateWording } from '../content/content.ts';
import type { LocaleResources, LocaleTree } from '../i18n/translator.ts';
import { loadLocales } from '../locales/load-locales.ts';
import { checkLocales } from '../locales/locale-rules.ts';
import { type SectionId, sectionIds } from '../model/publication.ts';
import { type Problem, sortProblems } from '../problems/problem.ts';
import { loadContent } from './load.ts';
import type { PublicationSource } from './publication-source.ts';
import { findUncoveredLetters } from './uncovered.ts';

export interface CheckedPublication {
  /** Undefined where publication.yml cannot be used. */
  readonly content: Content | undefined;
  /** The builder's strings, overridden by the publication's. */
  readonly resources: LocaleResources;
  /** All problems of content and locales, sorted by file and line. */
  readonly problems: readonly Problem[];
}

/** Loads content and locales and returns the problems of both. */
export async function checkPublication(source: PublicationSource): Promise<CheckedPublication> {
  const locales = source.words ?? (await loadLocales(source.locales));
  const { content, problems } = await loadContent(source.content, templateWording(locales.resources), source.kept);
  const languages = content?.publication.languages.map(({ code }) => code) ?? [];
  const uncovered = content ? findUncoveredLetters(content, locales, problems.some(isOfFonts)) : [];
  const found = [...problems, ...locales.problems, ...checkLocales(locales, languages), ...uncovered];
  return { content, resources: locales.resources, problems: sortProblems(found) };
}

const isOfFonts = ({ code }: Problem): boolean => code.startsWith('font-');

/** The words in templates of new studies, in every language. */
function templateWording(resources: LocaleResources): TemplateWording {
  const trees = Object.values(resources);
  const names = trees.flatMap(({ common }) =>
    sectionIds.map((id): [string, SectionId] => [textsIn(common?.sections)[id]?.toLowerCase() ?? '', id]),
  );
  return {
    prompts: trees.flatMap(({ cli }) => Object.values(textsIn(cli?.prompts))),
    sectionNames: new Map(names.filter(([name]) => name !== '')),
  };
}

const textsIn = (tree: string | LocaleTree | undefined): Record<string, string> =>
  typeof tree === 'object'
    ? Object.fromEntries(Object.entries(tree).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])))
    : {};
