/** Finds which files of an item's folder are texts, and their languages. */
import { normaliseLanguage, suggestLanguage } from '../model/language-code.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Entry } from '../storage/store.ts';
import type { ItemKind } from './item-kinds.ts';

/** A text, by the name of its file. */
export interface WordsFile {
  readonly file: string;
  readonly language: string;
}

interface Sorted {
  readonly words: readonly WordsFile[];
  readonly problems: readonly Problem[];
}

const nothing: Sorted = { words: [], problems: [] };

/** @param published codes of the publication's languages; of two files in one language the first is read */
export function findWordsFiles(
  kind: ItemKind,
  folder: string,
  entries: readonly Entry[],
  published: readonly string[],
): Sorted {
  const sorted = entries.map((entry) => sortEntry(kind, folder, entry, published));
  const words = sorted.flatMap((each) => each.words);
  const isFirst = ({ language }: WordsFile, at: number): boolean =>
    words.findIndex((each) => each.language === language) === at;
  return { words: words.filter(isFirst), problems: sorted.flatMap((each) => each.problems) };
}

function sortEntry(kind: ItemKind, folder: string, entry: Entry, published: readonly string[]): Sorted {
  const file = `${folder}/${entry.name}`;
  if (entry.name === kind.factsFile) return nothing;
  if (kind.others.includes(entry.name)) {
    return entry.kind === 'file' ? { words: [], problems: [problem('folder-is-file', { file })] } : nothing;
  }
  const written = /^([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]+)*)\.md$/.exec(entry.name)?.[1];
  if (written) return sortText(file, written, published);
  if (entry.kind === 'other') return nothing;
  const names = [...(kind.factsFile ? [kind.factsFile] : []), ...kind.others, ...published.map((code) => `${code}.md`)];
  return { words: [], problems: [problem('file-unexpected', { file }, { expected: names.join(', ') })] };
}

function sortText(file: string, written: string, published: readonly string[]): Sorted {
  const language = normaliseLanguage(written);
  if (published.includes(language)) {
    const alias = problem('language-code-alias', { file }, { written, language });
    return { words: [{ file, language }], problems: written === language ? [] : [alias] };
  }
  const meant = suggestLanguage(written);
  return {
    // `ua.md` is read as Ukrainian, so that its content is checked too.
    words: meant && published.includes(meant) ? [{ file, language: meant }] : [],
    problems: [unpublishedLanguage({ file }, written, published)],
  };
}

/** A problem for a language that the publication does not have, or an invalid code. */
export function unpublishedLanguage(
  place: { readonly file?: string },
  code: string,
  published: readonly string[],
): Problem {
  const suggestion = suggestLanguage(code);
  return suggestion
    ? problem('language-unknown', place, { code, suggestion })
    : problem('language-not-published', place, { code, languages: published.join(', ') });
}
