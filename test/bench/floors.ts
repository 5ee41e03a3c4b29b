/**
 * Floors: the work that no build can avoid, done alone by the same libraries on the same material. A build is compared
 * with their sum. To add one, add a row to `floors`; its work runs in `floor-worker.ts` or in a program of its own.
 */
import { execFile, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { planJobs } from '../../src/jobs/jobs.ts';
import { ensureBrowser } from '../../src/printing/ensure-browser.ts';
import { measure } from './measure.ts';
import { documentOf, loadMaterial } from './pdf-material.ts';

/** A build without files of single studies, and a folder for the floors. */
export interface Built {
  readonly content: string;
  readonly out: string;
  readonly folder: string;
  readonly languages: readonly string[];
}

export interface Floor {
  readonly name: string;
  /** @returns CPU seconds of the work alone */
  readonly cpu: (built: Built) => Promise<number>;
}

export const floors: readonly Floor[] = [
  { name: 'bare prints of the same books', cpu: printBare },
  { name: 'zip of the same EPUBs', cpu: zipAgain },
  { name: 'Markdown rendered, pages written', cpu: worker('markdown') },
  { name: 'each photograph decoded once, encoded thrice', cpu: worker('photographs') },
  { name: 'each social picture encoded once', cpu: worker('social') },
];

async function printBare({ content, folder, languages }: Built): Promise<number> {
  const browser = await ensureBrowser(undefined);
  let cpu = 0;
  for (const language of languages) {
    const material = await loadMaterial(content, language);
    const [job] = planJobs([material.edition], ['pdf'], false);
    if (!job) throw new Error('The publication has no book.');
    const document = await documentOf(job, material);
    const place = path.join(folder, `print-${language}`);
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, 'book.html'), document.html);
    for (const [name, file] of document.files) {
      await mkdir(path.dirname(path.join(place, name)), { recursive: true });
      await writeFile(path.join(place, name), file.bytes);
    }
    const to = `--print-to-pdf=${path.join(place, 'book.pdf')}`;
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', to];
    cpu += (await measure(browser, [...options, `file://${path.join(place, 'book.html')}`], place)).cpu;
  }
  return cpu;
}

async function zipAgain({ out, folder }: Built): Promise<number> {
  let cpu = 0;
  for (const [at, file] of globSync('downloads/*/*.epub', { cwd: out }).entries()) {
    const place = path.join(folder, `epub-${at}`);
    spawnSync('unzip', ['-q', path.join(out, file), '-d', place]);
    cpu += (await measure('zip', ['-q', '-X', '-r', `${place}.zip`, '.'], place)).cpu;
  }
  return cpu;
}

function worker(work: string): Floor['cpu'] {
  return async ({ content, out, folder }) => {
    const script = path.join(import.meta.dirname, 'floor-worker.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, work, content, out, folder]);
    return Number(stdout);
  };
}

/** Measures and prints each floor, their sum, and the ratio of the build to it. */
export async function compareWithFloors(built: Built, buildCpu: number): Promise<void> {
  const row = (name: string, seconds: number): void =>
    console.log(`${name.padEnd(46)}${seconds.toFixed(1).padStart(8)}`);
  console.log('floor                                            CPU s');
  let sum = 0;
  for (const { name, cpu } of floors) {
    const seconds = await cpu(built);
    row(name, seconds);
    sum += seconds;
  }
  row('all floors', sum);
  row('the build', buildCpu);
  console.log(`the build takes ${(buildCpu / sum).toFixed(2)} times its floors`);
}
