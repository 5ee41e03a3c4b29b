import { writeAssets } from '../assets/assets.ts';
import { headersFile } from '../machine/headers.ts';
import type { SitePages } from '../plan/page-kinds.ts';
import type { Site } from '../plan/site.ts';
import { writeOffline } from './offline/write-offline.ts';
import { outputFolder } from './output-folder.ts';
import type { WrittenPages } from './written-pages.ts';

/**
 * Writes all files beside the pages, when the pages are written: styles, fonts, pictures and scripts, then the files
 * that depend on all others: the worker for reading offline, and the headers for hosts.
 */
export async function finishSite(site: Site, plan: SitePages, written: WrittenPages, folder: string): Promise<void> {
  const output = outputFolder(folder, site.memory);
  await writeAssets(site, plan, written.characters(), output);
  if (site.isPreview) return;
  await writeOffline(site, written.pages(), output);
  await output.write('_headers', headersFile(site, [...output.written.keys()]));
}
