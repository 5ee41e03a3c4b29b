/**
 * Finds the first block of each page in the structure that Chromium writes for screen readers (ISO 32000-1, 14.7). It
 * contains every block in reading order, and the page of all its content, so the print needs no extra marks.
 */

import { headingKey, type PageStart, type StartKind } from '../../model/book/page-start.ts';
import { escapeHtml } from '../../text/markup/html.ts';
import type { PrintedHeading } from './bookmarks.ts';
import type { MendedPage } from './page-content.ts';
import { pageNumbers } from './pages.ts';
import { numberAfter, type PdfFile } from './pdf-file.ts';

/** The beginning of the second language's ids in a bilingual book. */
export const secondPrefix = 'second-';

/** The beginning of a block, or the page of painted content. */
type Mark = { readonly begins: StartKind; readonly isSecond: boolean } | { readonly page: number };

/**
 * The first block that begins on each page, or the next one after it. In a bilingual book only blocks of the first
 * language are used, because the second column starts again on an earlier page.
 * @param headings the headings of the bookmarks, in order
 * @param pages by object number
 * @param second the second language of a bilingual book
 */
export function readPageStarts(
  file: PdfFile,
  headings: readonly PrintedHeading[],
  pages: ReadonlyMap<number, Pick<MendedPage, 'empty'>>,
  second?: string,
): PageStart[] {
  const root = numberAfter(file.object(file.trailer.root), /\/StructTreeRoot (\d+) 0 R/);
  const first = /\n\/K (\d+) 0 R/.exec(file.object(root))?.[1];
  const marks = first ? readMarks(file, Number(first), { empty: emptyMarks(pages), second }) : [];
  const ofHeadings = marks.flatMap((mark) => ('begins' in mark && mark.begins === 'heading' ? [mark] : []));
  return startsOf(
    marks.filter((mark) => 'page' in mark || !mark.isSecond),
    headingKeys(headings.filter((_, at) => !ofHeadings[at]?.isSecond)),
  );
}

/** The key of each heading. Ids of chapters contain no section. */
function headingKeys(headings: readonly PrintedHeading[]): string[] {
  let chapter = '';
  return headings.map(({ id, words }) => {
    if (id && !id.includes('--')) chapter = id;
    return headingKey(id, chapter, escapeHtml(words));
  });
}

interface Begun {
  readonly heading: number;
  readonly kind: StartKind;
  readonly nth: number;
}

function startsOf(marks: readonly Mark[], keys: readonly string[]): PageStart[] {
  const counts = new Map<string, number>();
  const starts: (Begun & Pick<PageStart, 'page' | 'isBehind'>)[] = [];
  let heading = -1;
  let last = 0;
  /** Pages without a block so far. */
  let waiting: number[] = [];
  let begun: Begun | undefined;
  for (const mark of marks) {
    if ('begins' in mark) {
      const kind = mark.begins;
      if (kind === 'heading') heading += 1;
      const nth = kind === 'heading' ? 0 : (counts.get(`${keys[heading]} ${kind}`) ?? 0) + 1;
      counts.set(`${keys[heading]} ${kind}`, nth);
      begun ??= { heading, kind, nth };
      continue;
    }
    if (mark.page > last) waiting.push(mark.page);
    last = Math.max(last, mark.page);
    if (begun) {
      for (const page of waiting) starts.push({ page, ...begun, ...(page < mark.page && { isBehind: true }) });
      waiting = [];
      begun = undefined;
    }
  }
  return starts.map(({ heading: at, kind, nth, ...rest }) => {
    const of = counts.get(`${keys[at]} ${kind}`) ?? 0;
    return { ...rest, heading: keys[at] ?? '', kind, nth, of, next: keys[at + 1] ?? '' };
  });
}

/** As `12 3`: object number of the page and number of the mark. */
const emptyMarks = (pages: ReadonlyMap<number, Pick<MendedPage, 'empty'>>): ReadonlySet<string> =>
  new Set([...pages].flatMap(([page, { empty }]) => empty.map((mark) => `${page} ${mark}`)));

const kinds: Readonly<Record<string, StartKind>> = { P: 'paragraph', TR: 'row', Figure: 'figure' };

interface Reading {
  readonly empty: ReadonlySet<string>;
  readonly second: string | undefined;
}

interface Around {
  readonly isItem?: boolean;
  /** Undefined for an element outside of both columns. */
  readonly isSecond?: boolean;
}

function readMarks(file: PdfFile, first: number, { empty, second }: Reading): Mark[] {
  const numbers = pageNumbers(file);
  const visit = (number: number, around: Around): Mark[] => {
    const source = file.object(number);
    const role = /\n\/S \/(\w+)/.exec(source)?.[1] ?? '';
    const isItem = role === 'LI';
    // The outermost elements of this kind are columns. Text inside one may be in any language.
    const isSecond = around.isSecond ?? (role === 'Div' ? source.includes(`\n/Lang (${second})`) : undefined);
    const kind = /^H[1-6]$/.test(role) ? 'heading' : isItem && !around.isItem ? 'item' : kinds[role];
    const inside = kidsOf(source).flatMap((kid): Mark[] => {
      if ('element' in kid) return visit(kid.element, { isItem: around.isItem || isItem, isSecond });
      return empty.has(`${kid.page} ${kid.mark}`) ? [] : [{ page: numbers.get(kid.page) ?? 0 }];
    });
    // The head of a table is painted again on every page.
    if (role === 'TH') return inside.slice(0, 1);
    return kind ? [{ begins: kind, isSecond: isSecond === true }, ...inside] : inside;
  };
  return visit(first, {});
}

/** An element by number, or marked content by page object number and mark number. */
type Kid = { readonly element: number } | { readonly page: number; readonly mark: number };

/**
 * `/K 12 0 R`, `/K 3` or `/K [12 0 R 3 <</Type /MCR /Pg 5 0 R /MCID 3>>]`. The line must begin with it, because texts
 * may contain the same.
 */
function kidsOf(source: string): Kid[] {
  const list = /\n\/K (\[[^\]]*\]|<<[^>]*>>|\d+ 0 R|\d+)/.exec(source)?.[1] ?? '';
  const own = Number(/\n\/Pg (\d+) 0 R/.exec(source)?.[1]);
  const content = /<<\/Type \/MCR\s+\/Pg (\d+) 0 R\s+\/MCID (\d+)>>|<<[^>]*>>|(\d+) 0 R|(\d+)/g;
  return [...list.matchAll(content)].flatMap(([, page, mark, element, ownMark]): Kid[] => {
    if (element) return [{ element: Number(element) }];
    if (ownMark) return [{ page: own, mark: Number(ownMark) }];
    return page ? [{ page: Number(page), mark: Number(mark) }] : [];
  });
}
