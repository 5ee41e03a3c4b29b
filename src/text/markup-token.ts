import type { Token } from 'markdown-it';

/** A token that puts finished markup into the text. */
export function markupToken(like: Token, markup: string): Token {
  const token = Object.assign(Object.create(Object.getPrototypeOf(like)) as Token, like);
  token.type = like.type === 'footnote_ref' ? 'html_inline' : 'html_block';
  token.tag = '';
  token.attrs = null;
  token.children = null;
  token.content = token.type === 'html_block' ? `${markup}\n` : markup;
  return token;
}
