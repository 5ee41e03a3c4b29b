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
import type { BuildEvent, EleventyConfig } from '@11ty/eleventy';
import { writeAssets } from './assets.ts';
import { headersFile } from './headers.ts';
import { loadSite } from './load-site.ts';
import type { WrittenPage } from './offline/language-files.ts';
import { writeOffline } from './offline/write-offline.ts';
import { outputFolder } from './output-folder.ts';
import { type HeldPages, hold } from './page-template.ts';
import { createSite, planPages } from './plan-pages.ts';
import type { SiteInputs, SitePages } from './site.ts';

/** The folder of the templates. */
export const templateFolder = path.join(import.meta.dirname, 'pages');

export interface SitePluginOptions {
  /** The model as a value; without it the content in the working folder is loaded. */
  readonly inputs?: SiteInputs;
}

/** Registers templates, data and assets. @throws an Error where content is loaded here and cannot be used */
export async function sitePlugin(config: EleventyConfig, { inputs }: SitePluginOptions = {}): Promise<void> {
  const site = createSite(inputs ?? (await loadSite(process.cwd())));
  config.setTemplateFormats('11ty.ts');
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  // Eleventy would read imported TypeScript as plain JavaScript to find what to watch, and fail.
  config.setWatchJavaScriptDependencies(false);
  config.addWatchTarget(import.meta.dirname);
  config.addGlobalData('pages', holdPages(planPages(site)));
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const output = outputFolder(directories.output);
    await writeAssets(site, output);
    if (site.isPreview) return;
    await writeOffline(site, writtenPages(results), output);
    await output.write('_headers', headersFile(site, [...output.written.keys()]));
  });
}

const holdPages = (pages: SitePages): HeldPages =>
  Object.fromEntries(Object.entries(pages).map(([kind, list]) => [kind, list.map(hold)])) as unknown as HeldPages;

/** In order of their paths: Eleventy's own may differ from run to run. */
const writtenPages = (results: NonNullable<BuildEvent['results']>): WrittenPage[] =>
  results
    .flatMap(({ url, content }) => (url === false ? [] : [{ path: url.replace(/^\//, ''), content }]))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
