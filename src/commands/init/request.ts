import path from 'node:path';
import { suggestSlug } from '../../editing/suggest-slug.ts';
import { type LocaleResources, readerNamespaces } from '../../i18n/translator.ts';
import { loadLocales } from '../../locales/load-locales.ts';
import { builderLocales } from '../../locales/locale-dirs.ts';
import { baseLanguage, isLanguage, normaliseLanguage, suggestLanguage } from '../../model/language-code.ts';
import { type Problem, ProblemError, problem } from '../../problems/problem.ts';
import { folderStore } from '../../storage/folder-store.ts';
import { today } from '../today.ts';

/** The settings of a new publication. */
export interface PublicationRequest {
  readonly id: string;
  readonly title: string | undefined;
  /** Regular codes, the default language first. */
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  /** Languages with strings in the builder, or variants of such languages. */
  readonly translated: readonly string[];
  readonly untranslated: readonly string[];
  /** YYYY-MM-DD */
  readonly date: string;
  readonly strings: LocaleResources;
}

interface Written {
  readonly folder: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly languages: readonly string[];
}

/** @throws ProblemError for an impossible id or language */
export async function readRequest(written: Written): Promise<PublicationRequest> {
  const { resources: strings } = await loadLocales([folderStore(builderLocales)]);
  const id = written.id ?? suggestSlug(path.basename(path.resolve(written.folder)));
  const languages = [...new Set(written.languages.map(normaliseLanguage))];
  const problems = [...idProblems(id), ...written.languages.flatMap(languageProblems)];
  if (problems.length > 0) throw new ProblemError(...problems);
  const isTranslated = (code: string): boolean => hasWords(strings, code) || hasWords(strings, baseLanguage(code));
  return {
    id,
    title: written.title?.trim() || undefined,
    languages,
    defaultLanguage: languages[0] ?? 'en',
    translated: languages.filter(isTranslated),
    untranslated: languages.filter((code) => !isTranslated(code)),
    date: today(process.env),
    strings,
  };
}

/** Whether a language has all the strings that readers see. */
export const hasWords = (strings: LocaleResources, language: string | undefined): boolean =>
  language !== undefined && readerNamespaces.every((namespace) => strings[language]?.[namespace] !== undefined);

function idProblems(id: string): Problem[] {
  const suggestion = suggestSlug(id);
  return id === suggestion ? [] : [problem('usage-bad-value', {}, { option: '--id', value: id, allowed: suggestion })];
}

function languageProblems(written: string): Problem[] {
  const suggestion = suggestLanguage(written);
  if (suggestion) return [problem('language-unknown', {}, { code: written, suggestion })];
  return isLanguage(normaliseLanguage(written))
    ? []
    : [
        problem(
          'usage-bad-value',
          {},
          { option: '--languages', value: written, allowed: 'en, ro, uk, el, ro-MD, fr, bg …' },
        ),
      ];
}
