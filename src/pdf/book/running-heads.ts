/**
 * Running heads. Chromium lacks `string-set`, but it can write page numbers in a custom counter style. So the style has
 * one symbol for each page, made when the pages of studies and sections are known.
 */
import type { Destinations } from '../file/destinations.ts';
import type { PrintedEntry } from './context.ts';

/**
 * The style sheet for a book's running heads: the study on left pages, its section on right pages, nothing where a
 * study begins.
 * @param room the number of letters that fit
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

/** The last section that begins on or before the page. */
const sectionOn = (
  { children }: PrintedEntry,
  page: number,
  pageOf: Destinations['pageOf'],
): PrintedEntry | undefined =>
  children.findLast((section) => (pageOf.get(section.anchor) ?? Number.POSITIVE_INFINITY) <= page);

export const cssString = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** Shortens a running head to as many whole words as fit. */
export function shortenHead(head: string, room: number): string {
  if (head.length <= room) return head;
  const start = head.slice(0, room);
  const words = start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start.slice(0, -1);
  return `${words.replace(/[\s,.:;–—/-]+$/, '')}…`;
}
