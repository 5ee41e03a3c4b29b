/** One line of Markdown, as markup and as plain words. Apart from `render.ts`, so that rules load no hyphenation. */
import type { Token } from 'markdown-it';
import type { LocalText, ResolvedText } from '../model/language-edition.ts';
import { rememberByLanguage } from '../model/memory/remember.ts';
import { markdownFor } from './engine.ts';
import { plainTokens } from './headings.ts';
import { fromNodes } from './markup/html.ts';
import { tokenNodes } from './markup/token-nodes.ts';

/** One line of Markdown without paragraphs, pictures and notes: titles, captions, first lines of answers. */
export const renderInline = rememberByLanguage((text, language) =>
  fromNodes(tokenNodes(inlineTokens(text, language).filter(({ type }) => type !== 'image'))),
);

/** The plain words of one line of Markdown, with typographic quotes. */
export const plainInline = rememberByLanguage((text, language) => plainTokens(inlineTokens(text, language)));

export const plainResolved = ({ text, language }: ResolvedText): LocalText => ({
  text: plainInline(text, language),
  language,
});

const inlineTokens = (text: string, language: string): readonly Token[] =>
  (markdownFor(language).parseInline(text, {})[0]?.children ?? []).filter(({ type }) => type !== 'footnote_ref');
