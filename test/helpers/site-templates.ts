import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { type Page, pathOf } from '../../src/site/plan/site.ts';
import type { BuiltSite } from './site-output.ts';

/**
 * The address of one page of every template in every language, from the plan of the site, so that new templates are
 * included. Pages of one template in different folders (topics, countries) count as different. The page that redirects
 * to a language is left out.
 */
export async function templatesOf({ inputs, files }: BuiltSite): Promise<string[]> {
  const site = await createSite(inputs);
  const kinds: [string, readonly (Page | object)[]][] = Object.entries(planPages(site));
  const pages = kinds.flatMap(([kind, list]) =>
    list.flatMap((page) => ('below' in page ? [{ kind, below: page.below, address: pathOf(page) }] : [])),
  );
  const planned = new Map(pages.map(({ address }) => [`${address}index.html`, address]));
  const outside = files.filter((file) => file.endsWith('.html') && !planned.has(file) && file !== 'index.html');
  const first = new Map<string, string>();
  for (const { kind, below, address } of pages) {
    const folder = address.slice(0, address.length - below.length);
    const key = `${kind} ${folder} ${below.replace(/[^/]+\/$/, '')}`;
    if (!first.has(key) && files.includes(`${address}index.html`)) first.set(key, address);
  }
  return [...new Set([...first.values(), ...outside])].sort();
}

/** Removes redirects from pages at former addresses, so that a browser can look at them. */
export function holdMovedPages({ files, read, folder }: BuiltSite): void {
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const held = read(file).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    if (held !== read(file)) writeFileSync(path.join(folder, file), held);
  }
}
