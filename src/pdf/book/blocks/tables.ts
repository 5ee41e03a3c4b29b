/**
 * Makes tables fit. If all words fit into the line, none breaks. A table that is wider than the line is turned on pages
 * of its own if it fits and fills them; otherwise it is split into several tables, each with the first column and the
 * caption. Too wide tables must be avoided, because Chromium then shrinks the whole book. Widths are ems of the table.
 */

import { isPaired } from '../../../books/context.ts';
import { fullFonts } from '../../../design/fonts.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { renderSentence } from '../../../rendering/sentence.ts';
import { fromNodes, type Html, type HtmlValue, html, nodesOf } from '../../../text/markup/html.ts';
import {
  attributeOf,
  type MarkupElement,
  type MarkupNode,
  mapElements,
  mapText,
  mapTextNodes,
  walk,
  withChildren,
} from '../../../text/markup/tree.ts';
import { type TableRoom, tableRoom } from '../../available-space.ts';
import type { BookContext } from '../context.ts';
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
  wholeWidths,
  wholeWord,
} from './table-widths.ts';

/** @param nodes running text, hyphenated @param language of the text */
export function fitTables(context: BookContext, nodes: readonly MarkupNode[], language: string): readonly MarkupNode[] {
  const room = tableRoom(context.setting, isPaired(context));
  const ruler = rulerOf(context.typefaces ?? fullFonts());
  return mapElements(nodes, (element) => {
    if (element.name !== 'table') return element;
    return fitTable(element, room, ruler).flatMap((part, at): MarkupNode[] =>
      at === 0 ? [part] : ['\n', asContinued(context, part, language)],
    );
  });
}

function fitTable(table: MarkupElement, room: TableRoom, ruler: Ruler): MarkupElement[] {
  const fitting = fitLine(withWholeDates(table), room.line, ruler) ?? fitLine(table, room.line, ruler);
  if (fitting !== undefined) return [fitting];
  const rows = rowsOf(table);
  const columns = brokenWidths(rows, ruler);
  const settled = settleWords(table, ruler, wholeWord);
  if (isWorthTurning(rows, columns, room, ruler))
    return [{ name: 'div', attributes: [['class', 'turned']], children: [settled] }];
  return splitColumns(columns, room.line).map((chosen) => withColumns(settled, chosen));
}

/** The table fitted into a line, with as few broken words as possible; undefined where it does not fit. */
function fitLine(table: MarkupElement, line: number, ruler: Ruler): MarkupElement | undefined {
  const rows = rowsOf(table);
  if (tableWidth(wholeWidths(rows, ruler)) <= line) return settleWords(table, ruler, Number.POSITIVE_INFINITY);
  return tableWidth(brokenWidths(rows, ruler)) <= line ? settleWords(table, ruler, wholeWord) : undefined;
}

/** Keeps the year with day and month in narrow columns. Day and month are already joined, see `src/text`. */
const withWholeDates = (table: MarkupElement): MarkupElement =>
  withChildren(
    table,
    mapText(table.children, (text) =>
      text.replace(
        /(\d{1,2}\u00a0[\p{L}\u00ad]+) (\d{4})(?!\d)/gu,
        (_, day: string, year: string) => `${bare(day)}\u00a0${year}`,
      ),
    ),
  );

/** Whether the table fits a turned page and fills at least half of it, because nothing else is on that page. */
const isWorthTurning = (rows: Rows, columns: readonly number[], { turned }: TableRoom, ruler: Ruler): boolean =>
  turned !== undefined &&
  tableWidth(columns) <= turned.line &&
  tableHeight(rows, columns, turned.line, ruler) >= turned.height / 2;

const cellsOf = (row: MarkupElement): MarkupElement[] => row.children.filter((child) => typeof child !== 'string');

function rowsOf(table: MarkupElement): MarkupElement[][] {
  const rows: MarkupElement[][] = [];
  walk([table], (element) => {
    if (element.name === 'tr') rows.push(cellsOf(element));
    return element.name !== 'tr';
  });
  return rows;
}

/**
 * Very long words may break anywhere, others only at hyphens.
 * @param longest words of this width or less never break
 */
const settleWords = (table: MarkupElement, ruler: Ruler, longest: number): MarkupElement =>
  withChildren(
    table,
    mapTextNodes(table.children, (text) =>
      nodesOf(text.split(/([ \n\t]+)/).map((word) => settleWord(word, ruler, longest))),
    ),
  );

function settleWord(word: string, ruler: Ruler, longest: number): HtmlValue {
  if (isEndless(word, ruler)) return html`<span class="breakable">${word}</span>`;
  return ruler(bare(word), 600) <= longest ? bare(word) : word;
}

/** Groups of columns that fit into a line, each with the first column in front. */
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

/** The table with only these columns. A repeated first column has no links to notes. */
function withColumns(table: MarkupElement, chosen: readonly number[]): MarkupElement {
  const repeats = !chosen.includes(1);
  const [changed = table] = mapElements([table], (element) => {
    if (element.name !== 'tr') return element;
    const cells = cellsOf(element);
    const picked = chosen.map((at) =>
      at === 0 && repeats ? withoutCalls(cells.slice(0, 1)) : cells.slice(at, at + 1),
    );
    return withChildren(element, [...picked.flatMap((cell): MarkupNode[] => ['\n', ...cell]), '\n']);
  });
  return typeof changed === 'string' ? table : changed;
}

export const withoutCalls = (nodes: readonly MarkupNode[]): readonly MarkupNode[] =>
  mapElements(nodes, (element) => (isNoteCall(element) ? [] : element));

export const isNoteCall = (element: MarkupElement): boolean =>
  element.name === 'sup' && attributeOf(element, 'class') === 'note-call';

const isCaption = (node: MarkupNode): node is MarkupElement => typeof node !== 'string' && node.name === 'caption';

/** The words of a table's caption without links to notes; undefined where it has no caption. */
export function captionOf({ children }: MarkupElement): Html | undefined {
  const words = withoutCalls(children.find(isCaption)?.children ?? []);
  return words.length > 0 ? fromNodes(words) : undefined;
}

/** Marks the caption of further parts as "continued". */
function asContinued({ translator }: BookContext, part: MarkupElement, language: string): MarkupElement {
  const { t } = translator;
  const lang = langAttribute(translator, language);
  const named = captionOf(part);
  const words = named
    ? renderSentence(
        (name = '') => t('book:table.continued', { caption: name }),
        lang ? html`<span lang="${language}">${named}</span>` : named,
      )
    : t('book:table.continuedUnnamed');
  const caption = html`\n<caption${lang}>${words}</caption>`;
  return withChildren(part, [...caption.nodes, ...part.children.filter((child) => !isCaption(child))]);
}
