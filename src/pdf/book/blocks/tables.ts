/**
 * Tables as they fit. One whose words fit a line whole has none of them broken. One that is wider than a line is turned
 * on pages of its own where it fits so and fills them, else split into several, each with the first column again and
 * the caption. Chromium makes all letters of a book smaller where one line is too wide for its page. Widths are ems of
 * the table.
 */
import { fullFonts } from '../../../design/fonts.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { renderSentence } from '../../../rendering/sentence.ts';
import { html, trusted } from '../../../text/html.ts';
import { type TableRoom, tableRoom } from '../../available-space.ts';
import { type BookContext, isPaired } from '../context.ts';
import {
  bare,
  brokenWidths,
  gap,
  isEndless,
  type Rows,
  type Ruler,
  rulerOf,
  tableHeight,
  tableWidth,
  textOf,
  wholeWidths,
  wholeWord,
} from './table-widths.ts';

/** @param markup of running text, hyphenated. @param language its language */
export function fitTables(context: BookContext, markup: string, language: string): string {
  if (!markup.includes('<table>')) return markup;
  const room = tableRoom(context.setting, isPaired(context));
  const ruler = rulerOf(context.typefaces ?? fullFonts());
  return markup.replace(/<table>[\s\S]*?<\/table>/g, (table) =>
    fitTable(table, room, ruler)
      .map((part, at) => (at === 0 ? part : asContinued(context, part, language)))
      .join('\n'),
  );
}

/** The table, or its parts. */
function fitTable(table: string, room: TableRoom, ruler: Ruler): string[] {
  const fitting = fitLine(withWholeDates(table), room.line, ruler) ?? fitLine(table, room.line, ruler);
  if (fitting !== undefined) return [fitting];
  const rows = rowsOf(table);
  const columns = brokenWidths(rows, ruler);
  const settled = settleWords(table, ruler, wholeWord);
  if (isWorthTurning(rows, columns, room, ruler)) return [`<div class="turned">${settled}</div>`];
  return splitColumns(columns, room.line).map((chosen) => withColumns(settled, chosen));
}

/** The table as it fits a line, with no more words broken than have to be; undefined where it does not. */
function fitLine(table: string, line: number, ruler: Ruler): string | undefined {
  const rows = rowsOf(table);
  if (tableWidth(wholeWidths(rows, ruler)) <= line) return settleWords(table, ruler, Number.POSITIVE_INFINITY);
  return tableWidth(brokenWidths(rows, ruler)) <= line ? settleWords(table, ruler, wholeWord) : undefined;
}

/** Day and month are one already, see `markdown/bound-words.ts`: in a narrow column the year stays with them. */
const withWholeDates = (table: string): string =>
  table.replace(
    /(\d{1,2}\u00a0[\p{L}\u00ad]+) (\d{4})(?!\d)/gu,
    (_, day: string, year: string) => `${bare(day)}\u00a0${year}`,
  );

/** Whether it fits a turned page and is long enough to fill half of one: nothing else stands there. */
const isWorthTurning = (rows: Rows, columns: readonly number[], { turned }: TableRoom, ruler: Ruler): boolean =>
  turned !== undefined &&
  tableWidth(columns) <= turned.line &&
  tableHeight(rows, columns, turned.line, ruler) >= turned.height / 2;

const rowPattern = /<tr>[\s\S]*?<\/tr>/g;
const cellPattern = /<(t[hd])[^>]*>[\s\S]*?<\/\1>/g;
const cellsOf = (row: string): string[] => row.match(cellPattern) ?? [];
const rowsOf = (table: string): string[][] => (table.match(rowPattern) ?? []).map(cellsOf);

/**
 * Words without end may break anywhere, others only at their hyphens.
 * @param longest words of this width or less are not broken
 */
const settleWords = (table: string, ruler: Ruler, longest: number): string =>
  table.replace(/(?<=>)[^<>]+(?=<)/g, (text) =>
    text.replace(/[^ \n\t]+/g, (word) => {
      if (isEndless(textOf(word), ruler)) return `<span class="breakable">${word}</span>`;
      return ruler(bare(textOf(word)), 600) <= longest ? bare(word) : word;
    }),
  );

/** Groups of columns that fit a line, each with the first one before its own. */
function splitColumns(columns: readonly number[], line: number): number[][] {
  const [first = 0, ...others] = columns;
  const groups: number[][] = [];
  let left = 0;
  others.forEach((width, at) => {
    const group = groups.at(-1);
    if (group && width + gap <= left) group.push(at + 1);
    else {
      groups.push([0, at + 1]);
      left = line - first;
    }
    left -= width + gap;
  });
  return groups;
}

/** The table with some of its columns. A first column that is repeated calls no notes again. */
function withColumns(table: string, chosen: readonly number[]): string {
  const repeats = !chosen.includes(1);
  return table.replace(rowPattern, (row) => {
    const cells = cellsOf(row);
    const picked = chosen.map((at) => (at === 0 && repeats ? withoutCalls(cells[0] ?? '') : (cells[at] ?? '')));
    return `<tr>\n${picked.join('\n')}\n</tr>`;
  });
}

export const withoutCalls = (cell: string): string => cell.replace(/<sup class="note-call">[\s\S]*?<\/sup>/g, '');

export const captionPattern = /<caption>([\s\S]*?)<\/caption>/;

/** A further part of a table says so in its caption. */
function asContinued({ translator }: BookContext, part: string, language: string): string {
  const { t } = translator;
  const [, words] = captionPattern.exec(part) ?? [];
  const lang = langAttribute(translator, language);
  const named = words && trusted(withoutCalls(words));
  const caption = named
    ? renderSentence(
        (name = '') => t('book:table.continued', { caption: name }),
        lang ? html`<span lang="${language}">${named}</span>` : named,
      )
    : t('book:table.continuedUnnamed');
  return part
    .replace(captionPattern, '')
    .replace('<table>', () => html`<table>\n<caption${lang}>${caption}</caption>`.markup);
}
