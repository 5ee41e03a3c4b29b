/** Words that a publication allows as they are: names and terms that a language rule would report. */
import type { Problem } from '../../problems/problem.ts';
import type { ContentStore } from '../../storage/store.ts';
import { wordsAllowedFile } from '../known-files.ts';
import type { SourceFile } from '../source-file.ts';
import { readYamlFile } from './source.ts';

export interface WordsAllowed {
  /** One on each line, as readers of files need them. */
  readonly lines: string;
  readonly sources: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the list. It is empty where the file is missing.
 * @param present the names in the content folder
 */
export async function loadWordsAllowed(store: ContentStore, present: readonly string[]): Promise<WordsAllowed> {
  if (!present.includes(wordsAllowedFile)) return { lines: '', sources: [], problems: [] };
  const { value, source, problems } = await readYamlFile<string[]>(store, wordsAllowedFile, 'words-allowed');
  const words = Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
  return { lines: words.join('\n'), sources: source ? [source] : [], problems };
}
