import type { Page, SitePages } from './site.ts';

/** Eleventy keeps every page that it has written until its run ends: about 100 kB each for a long study. */
const mostInRun = 2000;

/**
 * The pages in runs of a size that memory has room for; those outside the languages are in the last. Most sites are
 * one run.
 */
export function inRuns(pages: SitePages, most = mostInRun): SitePages[] {
  const { whole, sitemapPart, ...kinds } = pages;
  const count = whole.reduce((sum, { pages: all }) => sum + all.length, 0);
  const parts = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: parts }, (_, part) => ({
    ...(mapKinds(kinds, (list) => list.slice(...partOf(list, part, parts))) as typeof kinds),
    ...(part === parts - 1 ? { whole, sitemapPart } : { whole: [], sitemapPart: [] }),
  }));
}

const partOf = ({ length }: readonly Page[], part: number, parts: number): [number, number] => [
  Math.floor((length * part) / parts),
  Math.floor((length * (part + 1)) / parts),
];

const mapKinds = (
  kinds: Readonly<Record<string, readonly Page[]>>,
  change: (list: readonly Page[]) => readonly Page[],
): Record<string, readonly Page[]> =>
  Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, change(list)]));
