import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lightPalette, paletteCss, strongPalette } from '../design/palette.ts';
import { sharedStyle } from '../design/shared-style.ts';
import type { ResolvedText } from '../model/language-edition.ts';
import { withFamilies } from '../model/typefaces.ts';
import { plainInline } from '../text/inline.ts';
import { headRoom } from './available-space.ts';
import type { BookContext } from './book/context.ts';
import { cssString, shortenHead } from './book/running-heads.ts';
import { pageStyle } from './page-style.ts';

const sheetNames = ['text', 'tables', 'figures', 'notes', 'cover', 'book', 'study', 'bilingual'] as const;

const readSheet = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'styles', `${name}.css`), 'utf8');

/** The joined sheets, with and without those for large print. */
const known = new Map<boolean, string>();

/** The style of a book: its paper, its publication's colours, and its running heads. */
export function bookStyle(context: BookContext): string {
  const { setting, edition } = context;
  const sheets = known.get(setting.isLarge) ?? readSheets(setting.isLarge);
  known.set(setting.isLarge, sheets);
  const { theme } = edition.publication;
  const palette = (setting.isLarge ? strongPalette : lightPalette)(theme);
  const pages = withFamilies(pageStyle(setting, context.beside !== undefined), theme);
  return `${pages}:root { ${paletteCss(palette)} }\n${withFamilies(sheets, theme)}\n${runningHeads(context)}`;
}

function readSheets(isLarge: boolean): string {
  const sheets = [sharedStyle, ...sheetNames.map(readSheet)].join('\n');
  return isLarge ? `${enlarge(sheets)}\n${readSheet('large')}` : sheets;
}

/** Nothing is smaller than running text. Headings are large already and grow less. */
const enlarge = (sheets: string): string =>
  sheets.replace(/\b(\d+(?:\.\d+)?)rem(?= \/|;)/g, (_, size: string) => {
    const above = Math.max(0, Number(size) - 1);
    return `${(1 + above * 0.45).toFixed(3)}rem`;
  });

/** The compendium's heads are added when the pages of its studies are known. A single study's file shows its title. */
function runningHeads({ edition, study, setting, beside }: BookContext): string {
  if (!study) return headsByPage;
  const room = headRoom(setting, beside !== undefined);
  const words = ({ text, language }: ResolvedText): string => cssString(shortenHead(plainInline(text, language), room));
  return `@page :left { @top-left { content: ${words(edition.shortTitle)}; } }
@page :right { @top-right { content: ${words(study.shortTitle)}; } }
@page :first { @top-right { content: none; } }`;
}

/** See `book/running-heads.ts`. */
const headsByPage = `@page :left { @top-left { content: counter(page, book-heads); } }
@page :right { @top-right { content: counter(page, book-heads); } }`;
