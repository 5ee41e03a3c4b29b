import type { Token } from 'markdown-it';
import type { Finder, FoundText, PlacedToken } from './finder.ts';

/**
 * Markdown signs without effect, which would be shown to readers: a link with a space in its address or without a
 * definition, the label of a note with a space, stars that make nothing bold, attributes of other programs.
 */
const left = new RegExp(
  [
    // [words](address, [words][name]
    String.raw`\[[^[\]]*\]\([^\s)]*`,
    String.raw`\[(?=[^[\]]*\p{L})[^[\]]*\]\[(?:\]|(?=[^[\]]*\p{L})[^[\]]*\])`,
    // [^a name], ^[words
    String.raw`\[\^(?![^\]\s]+\])[^\]]{0,20}\]?`,
    String.raw`\^\[.{0,20}`,
    // **words, words**
    String.raw`(?<!\*)\*{2,3}(?![*\s])[^*]{1,40}(?:\*{2,3})?|[^\s*]{1,20}\*{2,3}(?!\*)`,
    // <!-- that is never closed
    '<!--',
    // {.class}, [words]{.class}
    String.raw`\{\.[A-Za-z][^{}]*\}|\]\{[^{}]*\}`,
  ].join('|'),
  'gu',
);

/** The line below the head of a table, if its number of cells differs from the head's. */
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

export function findLeftMarkup({ token, start, end }: PlacedToken, finder: Finder): FoundText[] {
  if (token.type !== 'inline') return [];
  const found = leftIn(token.children ?? []);
  const rule =
    token.content.includes('-|') || token.content.includes('- |')
      ? tableRule.exec(token.content)?.[0].trim()
      : undefined;
  return [...found, ...(rule === undefined ? [] : [rule])].map((text) => ({ text, ...finder.find(text, start, end) }));
}

/** The Markdown signs without effect in the tokens of a line. */
export const leftIn = (children: readonly Token[]): string[] =>
  children.flatMap(({ type, content }) => (type === 'text' ? [...content.matchAll(left)].map(([text]) => text) : []));
