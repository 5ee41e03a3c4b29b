/**
 * Apostrophes at the start of words, which look like opening quotation marks: 'tis, '90s, rock 'n' roll, 'ναι. Also
 * quotations over several paragraphs, where an opening mark has no closing one.
 */
import type { MarkdownIt as Engine, Token } from 'markdown-it';
import { apostropheWords } from '../../language/hygiene/apostrophes.ts';
import { baseLanguage } from '../../model/language-code.ts';

/** Between two apostrophes: fish 'n' chips. */
const and = /(?<![\p{L}\p{N}])'(n|N)'(?![\p{L}\p{N}])/gu;
/** Decades and short years. If an apostrophe closes later in the line, it is a quotation. */
const years = /(?<![\p{L}\p{N}])'(?=\d0s(?!\p{L})|\d\d(?![\p{L}\p{N}.,]\d|[^']*\S'(?!\p{L})))/gu;

/** @param openingMark the opening mark of the language's outer quotation marks */
export function apostrophes(engine: Engine, language: string, openingMark: string): void {
  const words = apostropheWords[baseLanguage(language) ?? language];
  engine.core.ruler.before('smartquotes', 'apostrophes', ({ tokens }) => {
    onTexts(tokens, (text) => {
      const marked = text.replace(and, '’$1’').replace(years, '’');
      return words ? marked.replace(words, '’') : marked;
    });
  });
  engine.core.ruler.after('smartquotes', 'open_quotations', ({ tokens }) => {
    onTexts(tokens, (text) => text.replace(lone, '’').replace(unclosed, openingMark));
  });
}

/** Straight apostrophes that are left after the replacement of quotation marks. */
const lone = /(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu;
const unclosed = /(?<![^\s([{«„“‘—–-])"(?=[\p{L}\p{N}«„“‘(])/gu;

function onTexts(tokens: readonly Token[], change: (text: string) => string): void {
  for (const { type, content, children } of tokens) {
    if (type !== 'inline' || !/['"]/.test(content)) continue;
    for (const child of children ?? [])
      if (child.type === 'text' && /['"]/.test(child.content)) child.content = change(child.content);
  }
}
