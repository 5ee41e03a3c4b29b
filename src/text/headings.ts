import type { Token } from 'markdown-it';
import type { RenderedHeading } from './rendered.ts';
import { parseHeading } from './sections.ts';

/** Sets the level of the headings inside a section, and gives them ids in ASCII. */
export function prepareHeadings(tokens: readonly Token[], prefix: string, sectionLevel: number): RenderedHeading[] {
  const headings: RenderedHeading[] = [];
  // Text before the first section has no id with which its headings could begin.
  const start = prefix === '' || prefix.endsWith('--') ? prefix : `${prefix}-`;
  const written = new Set(tokens.flatMap(({ content }) => (content.includes('{#') && parseHeading(content).id) || []));
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const level = Math.min(6, Math.max(sectionLevel + 1, Number(token.tag.slice(1)) - 2 + sectionLevel));
    const inline = tokens[index + 1];
    const heading = parseHeading(inline?.content ?? '');
    const made = `h${headings.length + 1}`;
    // Two hyphens, because nobody can write an id with them.
    const id = `${start}${heading.id || `${written.has(made) ? '-' : ''}${made}`}`;
    token.tag = `h${level}`;
    const close = tokens[index + 2];
    if (close) close.tag = token.tag;
    token.attrSet('id', id);
    dropHeadingId(inline);
    headings.push({ id, text: plainTokens(inline?.children ?? []).trim(), level });
  });
  return headings;
}

/** The words of inline tokens. A line break becomes a space. */
export const plainTokens = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (/break$/.test(type) ? ' ' : content)).join('');

function dropHeadingId(inline: Token | undefined): void {
  const last = inline?.children?.at(-1);
  if (last?.type === 'text') last.content = last.content.replace(/\s*\{#[^}]*\}\s*$/, '');
}
