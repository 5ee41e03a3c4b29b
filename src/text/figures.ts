import type { Token } from 'markdown-it';
import { nodesToken } from './markup/token-nodes.ts';
import type { MarkupNode } from './markup/tree.ts';

/**
 * Replaces a paragraph with only one picture by that picture's figure.
 * @param figure the nodes for a picture's id
 */
export function replaceFigures(tokens: readonly Token[], figure: (id: string) => readonly MarkupNode[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const inline = tokens[at + 1];
    const id = token?.type === 'paragraph_open' && inline ? figureId(inline) : undefined;
    if (token && id !== undefined) {
      result.push(nodesToken(token, figure(id)));
      at += 2;
    } else if (token) result.push(token);
  }
  return result;
}

/** The id of a picture that is alone in its paragraph; undefined for all other paragraphs. */
export function figureId(inline: Token): string | undefined {
  const children = inline.children ?? [];
  const [only] = children;
  return children.length === 1 && only?.type === 'image' ? String(only.attrGet('src') ?? '') : undefined;
}
