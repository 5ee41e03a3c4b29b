import { rm } from 'node:fs/promises';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Problem } from '../problems/problem.ts';
import { uncoveredOf } from './assets/fonts/shown-characters.ts';
import { inputFolder, useTemplates } from './eleventy-plugin.ts';
import { finishSite } from './output/finish-site.ts';
import { type PageProof, provePages } from './output/lost-on-pages.ts';
import type { OutputMemory } from './output/output-memory.ts';
import { type WrittenPages, writtenPages } from './output/written-pages.ts';
import type { SitePages } from './plan/page-kinds.ts';
import { createSite, planPages } from './plan/plan-pages.ts';
import type { PageRecording } from './plan/record-pages.ts';
import type { SiteInputs } from './plan/site.ts';
import { loadTemplates, plannedFiles, type Templates } from './templates/load-templates.ts';

export interface SiteJob extends SiteInputs {
  /** The output folder. Files that are already in it stay. */
  readonly outDir: string;
  /** Notes what each page reads; without it nothing is noted. */
  readonly recording?: PageRecording;
}

/**
 * Writes the whole website of a publication in all its languages, and returns its problems.
 * @throws errors of templates and of the disk
 */
export async function writeSite({ outDir, recording, ...inputs }: SiteJob): Promise<readonly Problem[]> {
  const site = await createSite(recording ? recording.inputs(inputs) : inputs);
  const pages = planPages(site);
  const written = writtenPages(outDir, site.memory);
  const templates = await loadTemplates();
  // A preview shows what was just written, and a recording must note only what templates read.
  const proof = site.isPreview || recording ? undefined : provePages(templates, pages);
  await renderPages(pages, outDir, written, { templates, proof, recording });
  await finishSite(site, pages, written, outDir);
  written.writeHeld();
  if (site.memory) await removeGone(site.memory, written.files, outDir);
  return [...uncoveredOf(site, written.characters()), ...(proof?.problems() ?? [])];
}

interface Rendering {
  readonly templates: Templates;
  readonly proof: PageProof | undefined;
  readonly recording: PageRecording | undefined;
}

async function removeGone({ hashes }: OutputMemory, files: ReadonlySet<string>, outDir: string): Promise<void> {
  const gone = [...hashes.keys()].filter((file) => file.endsWith('.html') && !files.has(file));
  for (const file of gone) {
    await rm(path.join(outDir, file), { force: true });
    hashes.delete(file);
  }
}

/** Eleventy's own work for a page takes a tenth of the page's time, so it gets many pages as one. */
const atOnce = 100;

/**
 * Eleventy renders the pages, and they are written as they are rendered, because Eleventy would keep all of them first.
 */
async function renderPages(
  pages: SitePages,
  outDir: string,
  written: WrittenPages,
  { templates, proof, recording }: Rendering,
): Promise<void> {
  const watched = proof ? { ...written, onRendered: proof.watch(written.onRendered) } : written;
  const eleventy = new Eleventy(inputFolder, outDir, {
    configPath: '',
    dryRun: true,
    loader: 'esm',
    quietMode: true,
    config: (config) => useTemplates(config, templates, pages, watched, atOnce, recording),
  });
  // Eleventy would print its own summary on standard output.
  eleventy.disableLogger();
  await eleventy.write();
  assertWhole(plannedFiles(templates, pages), written.files);
}

/** Eleventy does not report files that it leaves out. @throws Error that names some of them */
export function assertWhole(planned: ReadonlySet<string>, written: ReadonlySet<string>): void {
  const missing = [...planned.difference(written)];
  if (missing.length === 0) return;
  throw new Error(`${missing.length} of ${planned.size} pages were not written: ${missing.slice(0, 3).join(', ')}`);
}
