/**
 * The website as an Eleventy plugin:
 *
 * 1. take the given site, or load the content
 * 2. plan its pages and give them to the templates as global data
 * 3. let Eleventy render them with the templates in `templates/pages`
 * 4. write styles, fonts, pictures and scripts beside the pages, then the worker for reading offline and the headers
 * for hosts
 */
import path from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import { loadSite } from './load-site.ts';
import { finishSite } from './output/finish-site.ts';
import { type WrittenPages, writtenPages } from './output/written-pages.ts';
import type { SitePages } from './plan/page-kinds.ts';
import { createSite, planPages } from './plan/plan-pages.ts';
import type { PageRecording } from './plan/record-pages.ts';
import { loadTemplates, type Templates } from './templates/load-templates.ts';
import { type BatchedPages, batch, type OnRendered } from './templates/page-template.ts';

/**
 * The folder that Eleventy searches for templates. It has none. Eleventy gets its templates as values, because it
 * silently ignores files below `node_modules`, files in an `.eleventyignore`, and every path with `( ) [ ] { } ? *`.
 */
export const inputFolder = path.join(import.meta.dirname, 'client');

/** Registers templates, data and assets. @throws Error where the content that is loaded here cannot be used */
export async function sitePlugin(config: EleventyConfig): Promise<void> {
  const site = await createSite(await loadSite(process.cwd()));
  const pages = planPages(site);
  const written = writtenPages();
  useTemplates(config, await loadTemplates(), pages, written);
  config.on('eleventy.after', async ({ directories }) => {
    await finishSite(site, pages, written, directories.output);
  });
}

/**
 * Makes Eleventy render pages with templates.
 * @param atOnce how many pages count as one for Eleventy; more than one only if Eleventy writes no files
 * @param recording notes what each page reads
 */
export function useTemplates(
  config: EleventyConfig,
  templates: Templates,
  pages: SitePages,
  { onRendered }: WrittenPages,
  atOnce = 1,
  recording?: PageRecording,
): void {
  config.setTemplateFormats('11ty.js');
  for (const [name, { data, render }] of templates) config.addTemplate(`${name}.11ty.js`, { data, render });
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  // To find dependencies, Eleventy would parse TypeScript as JavaScript and fail.
  config.setWatchJavaScriptDependencies(false);
  config.addWatchTarget(import.meta.dirname);
  config.addGlobalData('pages', batchPages(pages, onRendered, atOnce, recording));
}

const batchPages = (
  pages: SitePages,
  onRendered: OnRendered,
  atOnce: number,
  recording?: PageRecording,
): BatchedPages =>
  Object.fromEntries(
    Object.entries(pages).map(([kind, list]) => [
      kind,
      inGroups<unknown>(list, atOnce).map((each) => batch(each, onRendered, recording)),
    ]),
  ) as unknown as BatchedPages;

const inGroups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
