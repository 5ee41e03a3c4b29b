import type { MarkdownIt as Engine } from 'markdown-it';

/**
 * The space before a dash becomes a no-break space, so that no line begins with a dash. Ukrainian typography requires
 * it; the other languages do not mind.
 */
export function boundDashes(engine: Engine): void {
  engine.core.ruler.push('bound_dashes', (state) => {
    const texts = state.tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'text');
    for (const token of texts) token.content = token.content.replace(/ (?=[–—] )/g, '\u00A0');
  });
}
