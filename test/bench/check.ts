/**
 * CPU of `check` on generated studies in five languages, beside a floor: reading the same files and parsing their YAML
 * and Markdown, and nothing else. Pictures are outside both. Both take turns in one process.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { parse } from 'yaml';
import { loadContent } from '../../src/check/load.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { generateContent } from './generate.ts';

const rounds = 3;

/** @param folder an empty one */
export async function benchCheck(count: number, folder: string): Promise<void> {
  await generateContent(folder, count);
  const floors: number[] = [];
  const checks: number[] = [];
  // The first round of each compiles the code.
  for (let round = 0; round <= rounds; round += 1) {
    floors.push(await cpuOf(() => parseAll(folder)));
    checks.push(await cpuOf(() => loadContent(folderStore(folder))));
  }
  const [floor, check] = [floors, checks].map((all) => Math.min(...all.slice(1)));
  console.log(`check: ${count} studies in five languages, CPU seconds, best of ${rounds}`);
  console.log(
    `  reading and parsing alone ${floor?.toFixed(2)}, check ${check?.toFixed(2)}: ${((check ?? 0) / (floor ?? 1)).toFixed(2)} times`,
  );
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function parseAll(folder: string): Promise<void> {
  const engine = new MarkdownIt().use(footnote);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.name.endsWith('.yml')) parse(await readFile(file, 'utf8'));
    if (!entry.name.endsWith('.md')) continue;
    const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(file, 'utf8')) ?? [];
    parse(fields);
    engine.parse(body, {});
  }
}
