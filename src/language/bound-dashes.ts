import type { MarkdownIt as Engine } from 'markdown-it';

/**
 * No line begins with a dash: the space before one becomes a no-break space. Ukrainian typesetting asks for it, and
 * the other languages lose nothing.
 */
export function boundDashes(engine: Engine): void {
  engine.core.ruler.push('bound_dashes', (state) => {
    const texts = state.tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'text');
    for (const token of texts) token.content = token.content.replace(/ (?=[–—] )/g, '\u00A0');
  });
}
