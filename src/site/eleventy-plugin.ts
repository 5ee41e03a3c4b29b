/**
 * The website as an Eleventy plugin. In these steps:
 *
 * 1. take the site that is handed in, or load content through the one load path
 * 2. plan its pages and give them to the templates as global data
 * 3. let Eleventy render `pages/*.11ty.ts`, which Node runs as they are
 * 4. write styles, fonts, pictures and scripts beside the pages, at last what tells of all of them: the worker that
 *    keeps them for reading offline, and the headers for hosts
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EleventyConfig, TemplateLanguage } from '@11ty/eleventy';
import { loadSite } from './load-site.ts';
import { finishSite } from './output/finish-site.ts';
import { type WrittenPages, writtenPages } from './output/written-pages.ts';
import type { SitePages } from './plan/page-kinds.ts';
import { createSite, planPages } from './plan/plan-pages.ts';
import { type BatchedPages, batch, type OnRendered, type PageTemplate } from './templates/page-template.ts';

/** The folder of the templates. */
export const templateFolder = path.join(import.meta.dirname, 'templates/pages');

/** Registers templates, data and assets. @throws an Error where content is loaded here and cannot be used */
export async function sitePlugin(config: EleventyConfig): Promise<void> {
  const site = await createSite(await loadSite(process.cwd()));
  const pages = planPages(site);
  const written = writtenPages();
  useTemplates(config, pages, written);
  config.on('eleventy.after', async ({ directories }) => {
    await finishSite(site, pages, written, directories.output);
  });
}

/**
 * Has Eleventy render pages with the templates of this folder.
 * @param atOnce how many pages it takes for one; more than one only where it writes none
 */
export function useTemplates(config: EleventyConfig, pages: SitePages, { onRendered }: WrittenPages, atOnce = 1): void {
  config.setTemplateFormats('11ty.ts');
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', templateModule);
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  // Eleventy would read imported TypeScript as plain JavaScript to find what to watch, and fail.
  config.setWatchJavaScriptDependencies(false);
  config.addWatchTarget(import.meta.dirname);
  config.addGlobalData('pages', batchPages(pages, onRendered, atOnce));
}

/**
 * A template is a module that Node loads once. Eleventy's own way gives it a new address at each run, so that code that
 * was compiled is never found again and what is kept of it grows.
 */
const templateModule: TemplateLanguage = {
  read: false,
  getData: ['data'],
  getInstanceFromInputPath: (file) => loadTemplate(file),
  compile: async (_, file) => (await loadTemplate(file)).render,
};

const loadTemplate = (file: string): Promise<PageTemplate<unknown>> =>
  import(pathToFileURL(path.resolve(file)).href) as Promise<PageTemplate<unknown>>;

const batchPages = (pages: SitePages, onRendered: OnRendered, atOnce: number): BatchedPages =>
  Object.fromEntries(
    Object.entries(pages).map(([kind, list]) => [
      kind,
      inGroups<unknown>(list, atOnce).map((each) => batch(each, onRendered)),
    ]),
  ) as unknown as BatchedPages;

const inGroups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
