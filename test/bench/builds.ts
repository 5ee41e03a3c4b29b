/**
 * Generates publications and measures the real command on them, stage by stage and in total, beside the floors of the
 * same run, see `floors.ts`. PDFs and EPUBs of single studies are left out.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildReport } from '../../src/build/report.ts';
import { compareWithFloors } from './floors.ts';
import { generateContent, languages } from './generate.ts';
import { type Measured, measure } from './measure.ts';

const codes = [...languages, 'ro-MD'];
const stages = ['pdf', 'epub', 'site'] as const;
const cli = path.resolve(import.meta.dirname, '../../bin/compendium.js');

/** @param sizes numbers of studies; @param folder an empty folder to work in */
export async function benchBuilds(sizes: readonly number[], folder: string): Promise<void> {
  const totals = new Map<number, Measured>();
  for (const size of sizes) totals.set(size, await benchSize(size, folder));
  printGrowth(totals);
}

async function benchSize(size: number, folder: string): Promise<Measured> {
  const content = path.join(folder, String(size));
  await generateContent(content, size);
  console.log(`\n${size} studies, five languages`);
  console.log('stage   wall s    CPU s  peak MB   pages       MB');
  for (const stage of stages) {
    const out = path.join(folder, `${size}-${stage}`);
    printRow(stage, await runBuild(folder, content, out, ['--only', stage]), out);
  }
  const out = path.join(folder, `${size}-all`);
  const all = await runBuild(folder, content, out, []);
  printRow('all', all, out);
  await compareWithFloors({ content, out, folder: path.join(folder, `${size}-floors`), languages: codes }, all.cpu);
  return all;
}

const runBuild = (folder: string, content: string, out: string, more: readonly string[]): Promise<Measured> =>
  measure(
    process.execPath,
    [cli, 'build', '--content', content, '--out', out, '--no-study-files', '--no-cache', ...more],
    folder,
  );

function printRow(stage: string, measured: Measured, out: string): void {
  const report = JSON.parse(readFileSync(path.join(out, 'build-report.json'), 'utf8')) as BuildReport;
  const pages = report.files.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  const bytes = report.files.reduce((sum, file) => sum + file.bytes, 0);
  const cells = [
    measured.wall.toFixed(1).padStart(8),
    measured.cpu.toFixed(1).padStart(8),
    megabytes(measured.peak).padStart(8),
    String(pages).padStart(7),
    megabytes(bytes).padStart(8),
  ];
  console.log(`${stage.padEnd(6)}${cells.join(' ')}`);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** The growth of time relative to content: 1.0 is proportional, above 1.0 is worse. */
function printGrowth(totals: ReadonlyMap<number, Measured>): void {
  const sizes = [...totals].sort(([a], [b]) => a - b);
  sizes.slice(1).forEach(([size, measured], index) => {
    const before = sizes[index];
    if (!before) return;
    const growth = measured.wall / before[1].wall / (size / before[0]);
    console.log(`growth from ${before[0]} to ${size} studies: ${growth.toFixed(2)} times the content's`);
  });
}
