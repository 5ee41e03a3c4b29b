import type { MarkdownIt as Engine } from 'markdown-it';

/**
 * Turns the space before a dash into a no-break space, so that no line begins with a dash. Ukrainian typography
 * requires it; in other languages it does no harm.
 */
export function boundDashes(engine: Engine): void {
  engine.core.ruler.push('bound_dashes', (state) => {
    const texts = state.tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'text');
    for (const token of texts) token.content = token.content.replace(/ (?=[–—] )/g, '\u00A0');
  });
}
