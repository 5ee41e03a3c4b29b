/** The time from saving a text until the page can be shown again: 200 studies in five languages. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localeDirsFor } from '../../src/locales/locale-dirs.ts';
import { startBuilder } from '../../src/server/builder-process.ts';
import { generateContent } from './generate.ts';

const studies = 200;
const saves = 5;
const worker = path.resolve(import.meta.dirname, '../../src/server/worker.ts');

/** @param folder an empty folder to work in */
export async function benchDevLoop(folder: string): Promise<void> {
  const contentDir = path.join(folder, 'content');
  await generateContent(contentDir, studies);
  const site = {
    contentDir,
    localeDirs: localeDirsFor(path.join(folder, 'locales')),
    outDir: path.join(folder, 'site'),
  };
  const builder = startBuilder(worker);
  try {
    const first = await builder.build(site);
    if (!first.isBuilt) throw new Error(`The generated content has problems: ${JSON.stringify(first.problems[0])}`);
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) times.push(await saveAndBuild(save));
    const middle = times.toSorted((a, b) => a - b)[Math.floor(saves / 2)] ?? 0;
    console.log(`\nFrom saving a text to its new page, ${studies} studies in five languages:`);
    console.log(`first ${(first.milliseconds / 1000).toFixed(1)} s, then ${(middle / 1000).toFixed(2)} s`);
  } finally {
    builder.end();
  }

  async function saveAndBuild(save: number): Promise<number> {
    const text = path.join(contentDir, 'case-studies/study-0007/uk.md');
    await writeFile(text, (await readFile(text, 'utf8')).replace('summary:', `summary: ${'Нове '.repeat(save)}`));
    const start = performance.now();
    const { isBuilt } = await builder.build(site);
    if (!isBuilt) throw new Error('A saved text was not built.');
    return performance.now() - start;
  }
}
