/**
 * `node site-worker.ts site|floor STUDIES FOLDER`: does one side of the comparison and prints its CPU seconds and peak
 * memory. The inputs of both sides, texts and bytes in memory, are not counted.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openCache } from '../../src/jobs/cache.ts';
import { writeSite } from '../../src/site/write-site.ts';
import { renderSections } from '../../src/text/render.ts';
import { siteContent } from './site-content.ts';

const [side, studies = '', folder = ''] = process.argv.slice(2);
const inputs = await siteContent(Number(studies));
/** The first run of a bench makes the fonts for all others. */
const cache = openCache(path.join(folder, 'cache'));
const siteFolder = path.join(folder, `site-${studies}`);

if (side === 'site') await counted(() => writeSite({ ...inputs, cache, outDir: siteFolder }));
else {
  const captured = await readAll(siteFolder);
  await counted(() => renderAndWrite(captured));
}

export interface CountedWork {
  /** Seconds of the work alone. */
  readonly cpu: number;
  /** Bytes of the whole process. */
  readonly peak: number;
}

async function counted(work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  const result: CountedWork = { cpu: (user + system) / 1e6, peak: maxRSS * 1024 };
  console.log(JSON.stringify(result));
}

async function readAll(from: string): Promise<Map<string, Buffer>> {
  const files = globSync('**/*.*', { cwd: from });
  const captured = new Map<string, Buffer>();
  for (const file of files)
    captured.set(path.join(folder, `floor-${studies}`, file), await readFile(path.join(from, file)));
  return captured;
}

/** The floor: render the Markdown with soft hyphens, as on the pages, and write the bytes of the pages. */
async function renderAndWrite(captured: ReadonlyMap<string, Buffer>): Promise<void> {
  const targets = {
    idPrefix: '',
    sectionLevel: 2,
    hyphens: true,
    link: () => '/',
    figure: () => undefined,
    noteLabel: String,
    labelLanguage: 'en',
  };
  let rendered = 0;
  for (const { studies: all } of inputs.editions)
    for (const { sections } of all) rendered += renderSections(sections, targets).sections.length;
  if (rendered === 0) throw new Error('Nothing was rendered.');
  for (const [file, bytes] of captured) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
