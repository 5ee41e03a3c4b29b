/**
 * Measures EPUBs of a large compendium: the real command beside pandoc on the same texts, where it is installed, and
 * beside zipping the same files. Each ratio compares CPU seconds of the same run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { generateContent } from './generate.ts';
import { type Measured, measure } from './measure.ts';

const cli = path.resolve(import.meta.dirname, '../../bin/compendium.js');
const limits = { pandoc: 0.25, zip: 8, megabytes: 450 } as const;

/** @param size number of studies; @param folder an empty folder to work in */
export async function benchEpub(size: number, folder: string): Promise<void> {
  const content = path.join(folder, 'content');
  // Pandoc reads one language, so the builder gets only one too.
  await generateContent(content, size, ['en']);
  console.log(`\nEPUB of ${size} studies, one language`);
  const build = (...more: string[]): Promise<Measured> =>
    measure(process.execPath, [...buildArguments(content, folder), ...more], folder);
  // The cache of an earlier run would improve this result.
  const own = await build('--no-cache');
  print('compendium', own);
  await build();
  print('unchanged', await build());
  const unpacked = unpack(folder);
  const zip = await measure('zip', ['-q', '-X', '-r', path.join(folder, 'again.zip'), '.'], unpacked);
  print('zip alone', zip);
  console.log(`CPU: ${(own.cpu / zip.cpu).toFixed(1)} times zipping the same files, at most ${limits.zip}`);
  console.log(`peak: ${(own.peak / 1e6).toFixed(0)} MB, at most ${limits.megabytes}`);
  leaveOutPhotographs(content);
  const texts = await build('--no-cache');
  print('texts alone', texts);
  await comparePandoc(texts, content, folder);
}

/** Pandoc adds photographs unchanged, but the builder encodes each. Only the texts can be compared. */
function leaveOutPhotographs(content: string): void {
  for (const slug of readdirSync(path.join(content, 'case-studies'))) {
    const study = path.join(content, 'case-studies', slug);
    replaceIn(path.join(study, 'study.yml'), /^images:\n(?: .*\n)*/m);
    replaceIn(path.join(study, 'en.md'), /^images:\n(?: .*\n)*/m);
    replaceIn(path.join(study, 'en.md'), /^!\[\]\(photo\)\n/m);
    rmSync(path.join(study, 'images'), { recursive: true });
  }
}

const replaceIn = (file: string, pattern: RegExp): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, ''));

const buildArguments = (content: string, folder: string): string[] => [
  cli,
  'build',
  ...['--content', content, '--out', path.join(folder, 'out')],
  ...['--only', 'epub', '--no-study-files'],
];

const print = (name: string, { wall, cpu, peak }: Measured): void =>
  console.log(
    `${name.padEnd(12)}${wall.toFixed(2).padStart(8)} s ${cpu.toFixed(2).padStart(8)} s CPU ${(peak / 1e6).toFixed(0).padStart(6)} MB`,
  );

function unpack(folder: string): string {
  const target = path.join(folder, 'unpacked');
  spawnSync('unzip', ['-q', path.join(folder, 'out/downloads/2026/bench-en.epub'), '-d', target]);
  return target;
}

async function comparePandoc(own: Measured, content: string, folder: string): Promise<void> {
  if (spawnSync('pandoc', ['--version']).status !== 0) return console.log('pandoc: skipped, it is not installed');
  const texts = path.join(folder, 'pandoc');
  mkdirSync(texts);
  const studies = readdirSync(path.join(content, 'case-studies')).sort();
  const files = studies.map((slug) => writeForPandoc(content, slug, texts));
  const metadata = path.join(texts, 'metadata.yml');
  writeFileSync(metadata, `---\n${stringify({ title: 'Bench', lang: 'en' })}...\n`);
  const pandoc = await measure('pandoc', ['-o', path.join(folder, 'pandoc.epub'), '--toc', metadata, ...files], texts);
  print('pandoc', pandoc);
  console.log(`CPU: ${(own.cpu / pandoc.cpu).toFixed(2)} times pandoc's, at most ${limits.pandoc}`);
}

/** The same text with its title. Its notes get names that differ between studies. */
function writeForPandoc(content: string, slug: string, folder: string): string {
  const source = path.join(content, 'case-studies', slug);
  const [, front = '', body = ''] = readFileSync(path.join(source, 'en.md'), 'utf8').split(/^---$/m);
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? slug;
  const text = body.replace(/\[\^(\d)\]/g, `[^${slug}-$1]`).replace(/\{#(\w+)\}/g, `{#${slug}-$1}`);
  const file = path.join(folder, `${slug}.md`);
  writeFileSync(file, `# ${title}\n${text}\n`);
  return file;
}
