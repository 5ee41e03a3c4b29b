/**
 * Builds the website for a preview: like `build`, but without books, and directly into the folder that is shown. Texts
 * and pictures that did not change are not made again.
 */
import { copyDocuments } from '../build/documents.ts';
import { siteFault } from '../build/site-fault.ts';
import { openPublication } from '../check/open-publication.ts';
import { folderSource, type PublicationSource } from '../check/publication-source.ts';
import { defaultCacheFolder, type ExportCache, openCache } from '../jobs/cache.ts';
import type { ProblemCode } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { memoryOf, type OutputMemory } from '../site/output/output-memory.ts';
import { writeSite } from '../site/write-site.ts';
import { createMemory, type FileMemory } from '../storage/file-memory.ts';
import type { PreviewRequest, SiteBuilt } from './builder-process.ts';

export type Preview = Omit<SiteBuilt, 'milliseconds'>;

/**
 * Errors with which a preview is still shown, because authors look at a study while they fill it in. `build` refuses
 * them.
 */
const mayBeSeen: ReadonlySet<ProblemCode> = new Set(['placeholder-text', 'character-uncovered', 'script-uncovered']);
const isStopping = ({ code }: Pick<Problem, 'code'>): boolean => !mayBeSeen.has(code);

/** Builds the website repeatedly. Each builder has its own memory. */
export interface PreviewBuilder {
  /** @throws ProblemError `site-failed` for errors of templates, and errors of the disk */
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
  const { open, checked, problems } = await openPublication(source, { cache, isStopping });
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
    throw siteFault(cause, outDir);
  });
  // Documents are the same in every language.
  if (editions[0]) await copyDocuments(source.content, editions[0], outDir);
  // The check has already reported letters without a glyph.
  const found = inSite.filter(({ code }) => isStopping({ code }) || !problems.some((each) => each.code === code));
  return { isBuilt: true, problems: [...problems, ...found], basePath };
}
