import type { Content } from '../../content/content.ts';
import { defaultCacheFolder, openCache } from '../../jobs/cache.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentStore } from '../../storage/store.ts';

/** Compares drawings with their files in the browser of this computer. Downloads none. */
export async function checkDrawings(store: ContentStore, { pictures }: Content): Promise<Problem[]> {
  const files = [...pictures].flatMap(([file, { isReadable, losses = [] }]) =>
    /\.svg$/i.test(file) && isReadable && losses.length === 0 ? [file] : [],
  );
  if (files.length === 0) return [];
  const { compareDrawings } = await import('../../check/compare-drawings.ts');
  return compareDrawings(store, files, { cache: openCache(defaultCacheFolder), openPrinter: openOwnPrinter });
}

async function openOwnPrinter() {
  const { findBrowser } = await import('../../printing/find-browser.ts');
  const found = await findBrowser(undefined);
  if (!found) return undefined;
  const { openPrinter } = await import('../../printing/launch.ts');
  return openPrinter(found.path);
}
