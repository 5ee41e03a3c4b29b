import { rm } from 'node:fs/promises';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Problem } from '../problems/problem.ts';
import { uncoveredOf } from './assets/fonts/shown-characters.ts';
import { inputFolder, useTemplates } from './eleventy-plugin.ts';
import { finishSite } from './output/finish-site.ts';
import type { OutputMemory } from './output/output-memory.ts';
import { type WrittenPages, writtenPages } from './output/written-pages.ts';
import type { SitePages } from './plan/page-kinds.ts';
import { createSite, planPages } from './plan/plan-pages.ts';
import type { PageRecording } from './plan/record-pages.ts';
import type { SiteInputs } from './plan/site.ts';
import { loadTemplates, plannedFiles } from './templates/load-templates.ts';

export interface SiteJob extends SiteInputs {
  /** The folder that is filled; what is in it stays. */
  readonly outDir: string;
  /** Notes what each page reads; without it nothing is noted. */
  readonly recording?: PageRecording;
}

/**
 * Writes the whole website of a publication, in all its languages, and gives what is wrong with it.
 * @throws what a template or the disk throws
 */
export async function writeSite({ outDir, recording, ...inputs }: SiteJob): Promise<readonly Problem[]> {
  const site = await createSite(recording ? recording.inputs(inputs) : inputs);
  const pages = planPages(site);
  const written = writtenPages(outDir, site.memory);
  await renderPages(pages, outDir, written, recording);
  await finishSite(site, pages, written, outDir);
  written.writeHeld();
  if (site.memory) await removeGone(site.memory, written.files, outDir);
  return uncoveredOf(site, written.characters());
}

/** Removes the pages of the last run that this one has not. */
async function removeGone({ hashes }: OutputMemory, files: ReadonlySet<string>, outDir: string): Promise<void> {
  const gone = [...hashes.keys()].filter((file) => file.endsWith('.html') && !files.has(file));
  for (const file of gone) {
    await rm(path.join(outDir, file), { force: true });
    hashes.delete(file);
  }
}

/** What Eleventy does for a page of its own takes a tenth of the page's time. */
const atOnce = 100;

/**
 * Eleventy has every page rendered, and the pages are written as they are rendered: it would keep all of them first.
 */
async function renderPages(
  pages: SitePages,
  outDir: string,
  written: WrittenPages,
  recording: PageRecording | undefined,
): Promise<void> {
  const templates = await loadTemplates();
  const eleventy = new Eleventy(inputFolder, outDir, {
    configPath: '',
    dryRun: true,
    loader: 'esm',
    quietMode: true,
    config: (config) => useTemplates(config, templates, pages, written, atOnce, recording),
  });
  // The build reports for itself: Eleventy would print its own line on standard output.
  eleventy.disableLogger();
  await eleventy.write();
  assertWhole(plannedFiles(templates, pages), written.files);
}

/** Eleventy does not say what it leaves out. @throws an Error that names some of it */
export function assertWhole(planned: ReadonlySet<string>, written: ReadonlySet<string>): void {
  const missing = [...planned.difference(written)];
  if (missing.length === 0) return;
  throw new Error(`${missing.length} of ${planned.size} pages were not written: ${missing.slice(0, 3).join(', ')}`);
}
