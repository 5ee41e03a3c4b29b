import type { MarkdownIt as Engine, Token } from 'markdown-it';
import { type Html, html, joinHtml } from './markup/html.ts';

const before = '(?<![\\p{L}\\p{M}\\p{N}-])';
const after = '(?![\\p{L}\\p{M}\\p{N}-])';
/** A short word on either side of a hyphen, such as Romanian pronouns and verbs: s-au, într-o, OSC-urile, e-mail. */
const pair = '\\p{L}{1,3}-\\p{L}{1,7}|\\p{L}{1,7}-\\p{L}{1,3}';
/** Three or more words, at least one of them short, and the whole not long: пліч-о-пліч, face-to-face, BY-NC-SA. */
const chain = `(?=[\\p{L}-]{5,14}${after})(?=(?:\\p{L}+-)*\\p{L}{1,3}(?!\\p{L}))\\p{L}{1,7}(?:-\\p{L}{1,7}){2,}`;
const joined = new RegExp(`${before}(?:${pair}|${chain})${after}`, 'gu');

/**
 * Keeps short words with a hyphen in one line: `<span class="whole">s-au</span>`. With a no-break hyphen readers could
 * not search for the word, and the typefaces lack it.
 */
export function boundHyphens(engine: Engine): void {
  engine.core.ruler.push('bound_hyphens', (state) => {
    for (const inline of state.tokens) {
      if (inline.type !== 'inline' || !inline.content.includes('-')) continue;
      inline.children = (inline.children ?? []).flatMap((token) =>
        token.type === 'text' && token.content.includes('-') ? splitToken(token, state.Token) : [token],
      );
    }
  });
}

/** Keeps short words with a hyphen in one line of plain text: names of licences, citations, lines of contents. */
export const boundText = (text: string): Html =>
  joinHtml(splitText(text).map(({ words, isWhole }) => (isWhole ? html`<span class="whole">${words}</span>` : words)));

interface Piece {
  readonly words: string;
  readonly isWhole: boolean;
}

function splitText(text: string): Piece[] {
  if (!text.includes('-')) return [{ words: text, isWhole: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: words, index } of text.matchAll(joined)) {
    pieces.push({ words: text.slice(at, index), isWhole: false }, { words, isWhole: true });
    at = index + words.length;
  }
  return [...pieces, { words: text.slice(at), isWhole: false }].filter(({ words }) => words !== '');
}

function splitToken(text: Token, NewToken: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token): Token[] {
  return splitText(text.content).flatMap(({ words, isWhole }) => {
    const piece = new NewToken('text', '', 0);
    piece.content = words;
    if (!isWhole) return [piece];
    const open = new NewToken('whole_open', 'span', 1);
    open.attrs = [['class', 'whole']];
    return [open, piece, new NewToken('whole_close', 'span', -1)];
  });
}
