/**
 * Writes the files for reading offline, after everything else:
 *
 * 1. the hash of the site's contents, which names the browser's cache
 * 2. for each language the list of its files
 * 3. the worker that keeps files and answers requests
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { homePath } from '../../../model/addresses.ts';
import { languageFolder } from '../../../model/language-code.ts';
import { immutableFiles } from '../../machine/headers.ts';
import { assetPaths, linkTo, offlineFolder } from '../../plan/links.ts';
import type { Site } from '../../plan/site.ts';
import type { OutputFolder } from '../output-folder.ts';
import type { PageRecord } from '../written-pages.ts';
import { addressesOf, type WrittenAssets, withAssets } from './language-files.ts';

/** @param pages every page of the site, sorted by path @param output contains all files beside the pages */
export async function writeOffline(
  site: Site,
  pages: readonly PageRecord[],
  { written: assets, write }: OutputFolder,
): Promise<void> {
  const version = versionOf(site, pages, assets);
  const cacheOf = (language: string): string =>
    `compendium ${linkTo(site, '')} ${version} kept ${languageFolder(language)}`;
  for (const language of site.languages) {
    const list = { cache: cacheOf(language), addresses: addressesOf(site, language, pages, assets) };
    await write(listPath(language), `${JSON.stringify(list, undefined, 1)}\n`);
  }
  const source = await readFile(path.join(import.meta.dirname, '../../client/service-worker.js'), 'utf8');
  await write(
    assetPaths.worker,
    `const site = ${JSON.stringify(workerFacts(site, version, pages, assets))};\n${source}`,
  );
}

const listPath = (language: string): string => `${homePath(language)}${offlineFolder}files.json`;
const pagePathOf = (language: string): string => `${homePath(language)}${offlineFolder}`;

function workerFacts(site: Site, version: string, pages: readonly PageRecord[], assets: WrittenAssets) {
  const byFolder = (pathOf: (language: string) => string): Record<string, string> =>
    Object.fromEntries(site.languages.map((code) => [languageFolder(code), linkTo(site, pathOf(code))]));
  const first = pages.filter(
    ({ path: file }) => file === '' || site.languages.some((code) => file === pagePathOf(code)),
  );
  return {
    base: linkTo(site, ''),
    version,
    // Fonts are cached with the first page that is read.
    first: withAssets(site, first, assets).filter((address) => !address.endsWith('.woff2')),
    offline: byFolder(pagePathOf),
    lists: byFolder(listPath),
    language: languageFolder(site.publication.defaultLanguage),
    immutable: immutableFiles,
  };
}

/** The same site has the same version. Any change of a page, file or book gives another one. */
function versionOf(site: Site, pages: readonly PageRecord[], assets: WrittenAssets): string {
  const hash = createHash('sha256');
  const feed = (name: string, content: string): void => {
    hash.update(`${name}\u0000${content.length}\u0000`).update(content);
  };
  for (const page of pages) feed(page.path, page.hash);
  for (const [name, asset] of [...assets].toSorted(([a], [b]) => (a < b ? -1 : 1))) feed(name, asset.hash);
  for (const { path: name, bytes } of site.downloads) feed(name, String(bytes));
  for (const { path: name, hash: file } of [...(site.kits?.values() ?? [])].flat()) feed(name, file);
  return hash.digest('hex').slice(0, 16);
}
