import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SitePages } from '../plan/page-kinds.ts';
import type { PageTemplate } from './page-template.ts';

/** The templates of all pages, by file name. */
export type Templates = ReadonlyMap<string, PageTemplate<unknown>>;

/**
 * Loads the templates as modules, once. Eleventy itself would load each under a new address at every run, so that
 * compiled code could not be used again and memory would grow.
 */
export async function loadTemplates(): Promise<Templates> {
  const folder = path.join(import.meta.dirname, 'pages');
  const files = (await readdir(folder, { recursive: true })).filter((file) => ending.test(file)).sort();
  const modules = files.map(async (file): Promise<[string, PageTemplate<unknown>]> => {
    const { template } = (await import(pathToFileURL(path.join(folder, file)).href)) as PageModule;
    return [path.basename(file).replace(ending, ''), template];
  });
  return new Map(await Promise.all(modules));
}

const ending = /\.11ty\.[jt]s$/;

interface PageModule {
  readonly template: PageTemplate<unknown>;
}

/** The files that the templates make of planned pages. @throws Error where a kind of page has no template */
export function plannedFiles(templates: Templates, pages: SitePages): Set<string> {
  const made = new Set([...templates.values()].map(({ kind }) => kind));
  const unmade = Object.keys(pages).filter((kind) => !made.has(kind as keyof SitePages));
  if (unmade.length > 0) throw new Error(`No template makes ${unmade.join(', ')}.`);
  return new Set(
    [...templates.values()].flatMap(({ kind, fileOf }) => pages[kind].flatMap((page) => fileOf(page) || [])),
  );
}
