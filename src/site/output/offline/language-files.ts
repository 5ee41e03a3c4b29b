/** The files that a reader needs to read a language offline. */
import { homePath } from '../../../model/addresses.ts';
import { linkTo } from '../../plan/links.ts';
import type { Site } from '../../plan/site.ts';
import type { PageRecord } from '../written-pages.ts';

/** A file beside the pages, by its path below the base path. */
export interface WrittenAsset {
  readonly hash: string;
  readonly style: string | undefined;
}
export type WrittenAssets = ReadonlyMap<string, WrittenAsset>;

/**
 * The addresses of a language's pages, of all files that they use, of its EPUB and of the files for EPUBs of chosen
 * studies.
 */
export function addressesOf(
  site: Site,
  language: string,
  pages: readonly PageRecord[],
  assets: WrittenAssets,
): string[] {
  const own = pages.filter(({ path }) => path.startsWith(homePath(language)) && /\/$/.test(path));
  const books = site.downloads.filter(
    (each) => each.language === language && each.format === 'epub' && each.study === undefined,
  );
  const files = [...books, ...(site.kits?.get(language) ?? [])];
  return [...withAssets(site, own, assets), ...files.map((each) => linkTo(site, each.path))];
}

/** The addresses of pages and of the styles, scripts, fonts and pictures that they use. */
export function withAssets(site: Site, pages: readonly PageRecord[], assets: WrittenAssets): string[] {
  const asked = new Set(pages.flatMap(({ addresses }) => addresses));
  const sheets = [...asked].filter((address) => address.endsWith('.css'));
  for (const sheet of sheets) {
    const text = assets.get(sheet.slice(linkTo(site, '').length));
    for (const address of addressesInStyle(text?.style ?? '')) asked.add(address);
  }
  const known = [...asked].filter((address) => assets.has(address.slice(linkTo(site, '').length)));
  return [...pages.map(({ path }) => linkTo(site, path)), ...known.sort()];
}

const addressesInStyle = (sheet: string): string[] =>
  [...sheet.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
