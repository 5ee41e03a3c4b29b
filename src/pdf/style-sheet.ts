import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lightPalette, paletteCss } from '../design/palette.ts';
import { plainInline } from '../markdown/render.ts';
import type { ResolvedText } from '../model/language-edition.ts';
import type { BookContext } from './book/context.ts';
import { cssString } from './book/running-heads.ts';

const sheets = ['page', 'text', 'book', 'study'];
let known: string | undefined;

/** The style of a book: its publication's colours, and its running heads. */
export function bookStyle(context: BookContext): string {
  known ??= sheets
    .map((name) => readFileSync(path.join(import.meta.dirname, 'styles', `${name}.css`), 'utf8'))
    .join('\n');
  const palette = lightPalette(context.edition.publication.theme);
  return `:root { ${paletteCss(palette)} }\n${known}\n${runningHeads(context)}`;
}

/** The compendium's heads come when it is known where its studies stand; a study's own file bears its name. */
function runningHeads({ edition, study }: BookContext): string {
  if (!study) return headsByPage;
  const words = ({ text, language }: ResolvedText): string => cssString(plainInline(text, language));
  return `@page :left { @top-left { content: ${words(edition.shortTitle)}; } }
@page :right { @top-right { content: ${words(study.shortTitle)}; } }
@page :first { @top-right { content: none; } }`;
}

/** See `book/running-heads.ts`. */
const headsByPage = `@page :left { @top-left { content: counter(page, book-heads); } }
@page :right { @top-right { content: counter(page, book-heads); } }`;
