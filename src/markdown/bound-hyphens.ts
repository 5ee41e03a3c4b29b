import type { MarkdownIt as Engine, Token } from 'markdown-it';

/** A short word on either side of a hyphen, as Romanian joins its pronouns and verbs: s-au, într-o, dă-mi. */
const joined = /(?<![\p{L}\p{M}\p{N}-])(?:\p{L}{1,3}-\p{L}{1,7}|\p{L}{1,7}-\p{L}{1,3})(?![\p{L}\p{M}\p{N}-])/gu;

/**
 * Romanian words that a hyphen joins stay in one line: `<span class="whole">s-au</span>`. A no-break hyphen would keep
 * readers from finding the word, and the typefaces have none.
 */
export function boundHyphens(engine: Engine): void {
  engine.core.ruler.push('bound_hyphens', (state) => {
    for (const inline of state.tokens) {
      if (inline.type !== 'inline' || !inline.content.includes('-')) continue;
      inline.children = (inline.children ?? []).flatMap((token) =>
        token.type === 'text' && token.content.includes('-') ? splitText(token, state.Token) : [token],
      );
    }
  });
}

function splitText(text: Token, NewToken: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token): Token[] {
  const pieces: Token[] = [];
  const push = (content: string): void => {
    if (content === '') return;
    const piece = new NewToken('text', '', 0);
    piece.content = content;
    pieces.push(piece);
  };
  let at = 0;
  for (const { 0: word, index } of text.content.matchAll(joined)) {
    push(text.content.slice(at, index));
    const open = new NewToken('whole_open', 'span', 1);
    open.attrs = [['class', 'whole']];
    pieces.push(open);
    push(word);
    pieces.push(new NewToken('whole_close', 'span', -1));
    at = index + word.length;
  }
  push(text.content.slice(at));
  return pieces;
}
