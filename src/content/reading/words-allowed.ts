/** Words that a publication allows as they are written: names and terms that a language rule takes for a slip. */
import type { Problem } from '../../problems/problem.ts';
import type { ContentStore } from '../../storage/store.ts';
import { wordsAllowedFile } from '../known-files.ts';
import type { SourceFile } from '../source-file.ts';
import { readYamlFile } from './source.ts';

export interface WordsAllowed {
  /** One a line, as readers of files take them. */
  readonly lines: string;
  readonly sources: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the list; a publication that allows no word has none.
 * @param present the names of what is in the content folder
 */
export async function loadWordsAllowed(store: ContentStore, present: readonly string[]): Promise<WordsAllowed> {
  if (!present.includes(wordsAllowedFile)) return { lines: '', sources: [], problems: [] };
  const { value, source, problems } = await readYamlFile<string[]>(store, wordsAllowedFile, 'words-allowed');
  const words = Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
  return { lines: words.join('\n'), sources: source ? [source] : [], problems };
}
