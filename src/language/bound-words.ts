import type { MarkdownIt as Engine } from 'markdown-it';
import { bindWords } from '../model/bind-words.ts';

/** Puts no-break spaces into running text and headings, by the rules of the language. */
export function boundWords(engine: Engine, language: string): void {
  engine.core.ruler.push('bound_words', (state) => {
    const texts = state.tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'text');
    for (const token of texts) token.content = bindWords(token.content, language);
  });
}
