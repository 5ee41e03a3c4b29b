import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lightPalette, paletteCss } from '../design/palette.ts';
import { plainInline } from '../markdown/render.ts';
import type { ResolvedText } from '../model/language-edition.ts';
import { type BookContext, studiesOf, studyPageName } from './book/context.ts';

const sheets = ['page', 'text', 'book', 'study'];
let known: string | undefined;

/** The style of a book: its publication's colours, and the running head of each study's pages. */
export function bookStyle(context: BookContext): string {
  known ??= sheets
    .map((name) => readFileSync(path.join(import.meta.dirname, 'styles', `${name}.css`), 'utf8'))
    .join('\n');
  const palette = lightPalette(context.edition.publication.theme);
  return `:root { ${paletteCss(palette)} }\n${known}\n${runningHeads(context)}`;
}

/** The publication on the left page, the study on the right one. */
function runningHeads(context: BookContext): string {
  const publication = `@page :left { @top-left { content: ${cssString(context.edition.shortTitle)}; } }`;
  const studies = studiesOf(context).map(
    (study, at) => `@page ${studyPageName(at)}:right { @top-right { content: ${cssString(study.shortTitle)}; } }`,
  );
  return [publication, ...studies, ...(context.study ? [firstPage] : [])].join('\n');
}

/** A study's own file begins with the names that a running head would repeat. */
const firstPage = `@page ${studyPageName(0)}:first { @top-right { content: none; } }`;

const cssString = (text: ResolvedText): string =>
  `"${plainInline(text.text, text.language).replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
