import type { Problem } from '../problems/problem.ts';

export interface Tidied {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Normalises what typing and copying leave behind in a language, and reports it.
 * @param language undefined for text that belongs to no one language
 */
export function tidyText(_language: string | undefined, text: string, _file: string): Tidied {
  return { text, problems: [] };
}
