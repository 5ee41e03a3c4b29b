/**
 * The website while somebody works on it: as `build` makes it, without books, written into the folder that is shown.
 * What the process has made before is not made again: texts and pictures that were not saved since, files that are the
 * same.
 */
import path from 'node:path';
import { copyDocuments } from '../build/documents.ts';
import { siteFault } from '../build/site-fault.ts';
import { openPublication } from '../check/open-publication.ts';
import { rememberFiles } from '../content/remember-file.ts';
import { openCache } from '../jobs/cache.ts';
import type { Problem } from '../problems/problem.ts';
import { memoryOf, type OutputMemory } from '../site/output/output-memory.ts';
import { writeSite } from '../site/write-site.ts';
import type { SiteBuilt, SiteRequest } from './builder-process.ts';

/** What is told of a build, before anyone has timed it. */
export type Preview = Omit<SiteBuilt, 'milliseconds'>;

const cacheFolder = path.resolve(import.meta.dirname, '../../.cache/exports');

/** Whoever fills in a new study looks at it meanwhile; it cannot be published as long as a prompt is left. */
const isNoPrompt = ({ code }: Problem): boolean => code !== 'placeholder-text';

/** By the folder that is filled. */
const memories = new Map<string, OutputMemory>();

/** @throws ProblemError `site-failed` for what a template throws, and what the disk throws */
export async function buildPreview({ contentDir, localeDirs, outDir }: SiteRequest): Promise<Preview> {
  rememberFiles();
  const cache = openCache(cacheFolder);
  const { open, checked, problems } = await openPublication(
    { contentDir, localeDirs },
    { cache, isStopping: isNoPrompt },
  );
  const basePath = checked.content?.publication.basePath;
  if (!open) return { isBuilt: false, problems, basePath };
  const { root, editions, translators, pictures, typefaces } = open;
  const memory = memories.get(outDir) ?? (await memoryOf(outDir));
  memories.set(outDir, memory);
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
  if (editions[0]) await copyDocuments(root, editions[0], outDir);
  return { isBuilt: true, problems: [...problems, ...inSite], basePath };
}
