/**
 * The website while somebody works on it: as `build` makes it, without books, written into the folder that is shown.
 * What the process has made before is not made again: texts and pictures that were not saved since, files that are the
 * same.
 */
import { copyDocuments } from '../build/documents.ts';
import { siteFault } from '../build/site-fault.ts';
import { openPublication } from '../check/open-publication.ts';
import { folderSource, type PublicationSource } from '../check/publication-source.ts';
import { defaultCacheFolder, type ExportCache, openCache } from '../jobs/cache.ts';
import type { Problem } from '../problems/problem.ts';
import { memoryOf, type OutputMemory } from '../site/output/output-memory.ts';
import { writeSite } from '../site/write-site.ts';
import { createMemory, type FileMemory } from '../storage/file-memory.ts';
import type { PreviewRequest, SiteBuilt } from './builder-process.ts';

/** What is told of a build, before anyone has timed it. */
export type Preview = Omit<SiteBuilt, 'milliseconds'>;

/** Whoever fills in a new study looks at it meanwhile; it cannot be published as long as a prompt is left. */
const isNoPrompt = ({ code }: Problem): boolean => code !== 'placeholder-text';

/** Builds the website again and again; what it remembers is its own. */
export interface PreviewBuilder {
  /** @throws ProblemError `site-failed` for what a template throws, and what the disk throws */
  build(request: PreviewRequest): Promise<Preview>;
}

export function createPreviewBuilder(): PreviewBuilder {
  const fileMemories = new Map<string, FileMemory>();
  const outputMemories = new Map<string, OutputMemory>();
  const memoryOfFiles = (folder: string): FileMemory => {
    const memory = fileMemories.get(folder) ?? createMemory();
    fileMemories.set(folder, memory);
    return memory;
  };
  return {
    build: async ({ contentDir, localeDirs, outDir, cacheDir }) => {
      const source = folderSource(contentDir, localeDirs, memoryOfFiles);
      const memory = outputMemories.get(outDir) ?? (await memoryOf(outDir));
      outputMemories.set(outDir, memory);
      return buildPreview(source, outDir, memory, openCache(cacheDir ?? defaultCacheFolder));
    },
  };
}

async function buildPreview(
  source: PublicationSource,
  outDir: string,
  memory: OutputMemory,
  cache: ExportCache,
): Promise<Preview> {
  const { open, checked, problems } = await openPublication(source, { cache, isStopping: isNoPrompt });
  const basePath = checked.content?.publication.basePath;
  if (!open) return { isBuilt: false, problems, basePath };
  const { editions, translators, pictures, typefaces } = open;
  const inSite = await writeSite({
    outDir,
    editions,
    translators,
    pictures,
    typefaces,
    downloads: [],
    cache,
    isPreview: true,
    memory,
    leaveOut: ['social-pictures'],
  }).catch((cause: unknown) => {
    throw siteFault(cause);
  });
  // A document is the same in every language.
  if (editions[0]) await copyDocuments(source.content, editions[0], outDir);
  return { isBuilt: true, problems: [...problems, ...inSite], basePath };
}
