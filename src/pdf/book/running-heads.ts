/**
 * Running heads. Chromium knows no `string-set`, but a page's number can be written in a counter style of one's own:
 * one symbol for each page, made when it is known where studies and sections stand.
 */
import type { Destinations } from '../file/destinations.ts';
import type { PrintedEntry } from './context.ts';

/**
 * The style sheet of a book's heads: the study on left pages, its section on right ones, nothing where one begins.
 * @param room for so many letters
 */
export function runningHeads(entries: readonly PrintedEntry[], { pages, pageOf }: Destinations, room: number): string {
  const studies = entries.flatMap((part) => part.children);
  const starts = new Map(studies.map((study) => [pageOf.get(study.anchor), study]));
  let study: PrintedEntry | undefined;
  const heads = Array.from({ length: pages }, (_, at) => {
    const page = at + 1;
    const begun = starts.get(page);
    study = begun ?? study;
    if (begun || !study) return '';
    return page % 2 === 0 ? headOf(study) : headOf(sectionOn(study, page, pageOf) ?? study);
  });
  return `@counter-style book-heads { system: fixed; symbols: ${heads.map((head) => cssString(shortenHead(head, room))).join(' ')}; }`;
}

const headOf = (entry: PrintedEntry): string => entry.head ?? entry.text;

/** The section that a page ends with. */
const sectionOn = (
  { children }: PrintedEntry,
  page: number,
  pageOf: Destinations['pageOf'],
): PrintedEntry | undefined =>
  children.findLast((section) => (pageOf.get(section.anchor) ?? Number.POSITIVE_INFINITY) <= page);

export const cssString = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** As many whole words as there is room for. */
export function shortenHead(head: string, room: number): string {
  if (head.length <= room) return head;
  const start = head.slice(0, room);
  const words = start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start.slice(0, -1);
  return `${words.replace(/[\s,.:;–—/-]+$/, '')}…`;
}
