import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { build } from '../../src/build/build.ts';
import type { BuildOptions, ProgressEvent } from '../../src/build/options.ts';
import { ProblemError } from '../../src/problems/problem.ts';
import { minimalPublication } from '../helpers/minimal-publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const locales = path.resolve(import.meta.dirname, '../../locales');
const events: string[] = [];
const progress = ({ stage, state, name, done, total }: ProgressEvent): void => {
  events.push(`${stage} ${state} ${name} ${done}/${total}`.replace('downloads/', ''));
};

/** A copy of the minimal publication and the options that make its English EPUBs. */
async function place(context: TestContext, changes: Partial<BuildOptions> = {}): Promise<BuildOptions> {
  const folder = await temporaryFolder(context);
  await cp(path.join(minimalPublication, 'content'), path.join(folder, 'content'), { recursive: true });
  events.length = 0;
  return {
    contentDir: path.join(folder, 'content'),
    localeDirs: [locales],
    outDir: path.join(folder, 'build'),
    only: ['epub'],
    languages: ['en'],
    browser: undefined,
    epubFonts: false,
    cacheDir: path.join(folder, 'cache'),
    ...changes,
  };
}
const outputOf = async ({ outDir }: BuildOptions): Promise<string[]> =>
  (await readdir(outDir, { recursive: true })).sort();
const besides = async ({ outDir }: BuildOptions): Promise<string[]> => (await readdir(path.dirname(outDir))).sort();
const [whole, study] = ['downloads/first/small-network-en.epub', 'downloads/studies/city-library-en.epub'];

test('a build of EPUBs reports each step and each file, and leaves nothing beside the output', async (context) => {
  const options = await place(context);
  const { problems, report } = await build(options, progress);
  assert.deepEqual(problems, []);
  assert.deepEqual(events, [
    'load start  0/1',
    'load done  1/1',
    'epub step first/small-network-en.epub 1/2',
    'epub done studies/city-library-en.epub 2/2',
    'swap start  0/1',
    'swap done  1/1',
  ]);
  assert.deepEqual([report?.publication, report?.edition], ['small-network', 'first']);
  assert.deepEqual(
    report?.files.map((file) => [file.path, file.language, file.why]),
    [whole, study].map((name) => [name, 'en', [{ changed: 'new' }]]),
  );
  assert.deepEqual(Object.keys(report?.seconds ?? {}), ['load', 'books', 'site']);
  assert.deepEqual(await outputOf(options), [
    'build-report.json',
    'downloads',
    'downloads/first',
    whole,
    'downloads/studies',
    study,
  ]);
  assert.deepEqual(await besides(options), ['build', 'cache', 'content']);
  const again = await build(options, progress);
  assert.deepEqual(
    again.report?.files.map(({ why, sha256 }) => [why, sha256]),
    report?.files.map(({ sha256 }) => [undefined, sha256]),
    'the cache has both books',
  );
  const uncached = await build({ ...options, useCache: false }, progress);
  assert.deepEqual(uncached.report?.files[0]?.why, [{ changed: 'uncached' }]);
});

test('a build that makes one book keeps the other books of the last output and their descriptions', async (context) => {
  const options = await place(context);
  const first = await build(options, progress);
  const second = await build({ ...options, languages: ['ro'], studyFiles: true }, progress);
  const paths = second.report?.files.map((file) => file.path);
  assert.ok(paths?.includes(whole) && paths.includes('downloads/first/small-network-ro.epub'), String(paths));
  assert.deepEqual(
    second.report?.files.find((file) => file.path === whole),
    first.report?.files.find((file) => file.path === whole),
  );
});

test('an error ends the build before anything is written', async (context) => {
  const options = await place(context);
  await build(options, progress);
  await writeFile(path.join(options.contentDir, 'topics.yml'), '- id: [\n');
  events.length = 0;
  const { problems, report } = await build(options, progress);
  assert.equal(report, undefined);
  assert.deepEqual(
    problems.map(({ code, file }) => `${code} ${file}`),
    ['yaml-syntax topics.yml'],
  );
  assert.deepEqual(events, ['load start  0/1']);
  assert.ok((await outputOf(options)).includes(whole));
});

test('an output folder that holds the content is refused', async (context) => {
  const options = await place(context);
  const outDir = path.dirname(options.contentDir);
  await assert.rejects(build({ ...options, outDir }, progress), (fault) => {
    assert.ok(fault instanceof ProblemError);
    return fault.problems[0]?.code === 'output-unsafe';
  });
});

test('a missing browser ends the build; the last output stays and nothing is left beside it', async (context) => {
  const options = await place(context);
  await build(options, progress);
  await assert.rejects(build({ ...options, only: ['pdf'], browser: '/no/browser', printers: 1 }, progress), (fault) => {
    assert.ok(fault instanceof ProblemError);
    assert.match(String(fault.problems[0]?.code), /^browser-/);
    return true;
  });
  assert.ok((await outputOf(options)).includes(whole));
  assert.deepEqual(await besides(options), ['build', 'cache', 'content']);
});

test('a cache that cannot be written ends the build with the name of the folder', async (context) => {
  const options = await place(context);
  await writeFile(options.cacheDir ?? '', 'a file in the way');
  await assert.rejects(build(options, progress), (fault) => {
    assert.ok(fault instanceof ProblemError);
    assert.deepEqual(fault.problems[0]?.params, { path: options.cacheDir });
    return true;
  });
  assert.deepEqual(await besides(options), ['cache', 'content']);
});

/** Leaves one study in one language: a site of it is made in a few seconds. */
async function makeSmall({ contentDir }: BuildOptions): Promise<void> {
  const change = async (file: string, edit: (text: string) => string): Promise<void> => {
    const target = path.join(contentDir, file);
    await writeFile(target, edit(await readFile(target, 'utf8')));
  };
  await rm(path.join(contentDir, 'case-studies/reading-room'), { recursive: true });
  for (const name of ['ro.md', 'ro-MD.md']) await rm(path.join(contentDir, 'case-studies/city-library', name));
  await change('case-studies/city-library/en.md', (text) =>
    text.replace('[reading room](study:reading-room#action)', 'room'),
  );
  await change('publication.yml', (text) =>
    text
      .replace(/( {2}- code: en\n)[\s\S]*?(defaultLanguage)/, '$1$2')
      .replace(', reading-room]', ']')
      .replace(/^ +(?:ro|uk|el): .*\n/gm, ''),
  );
  for (const list of ['categories', 'funders', 'partners', 'programmes', 'topics'])
    await change(`${list}.yml`, (text) => text.replace(/^ +(?:ro|uk|el): .*\n/gm, ''));
}

test('a site has its pages, documents and kits, and the books that were made before', async (context) => {
  const options = await place(context);
  await makeSmall(options);
  await build(options, progress);
  events.length = 0;
  const { problems, report } = await build({ ...options, only: ['site'] }, progress);
  assert.deepEqual(problems, []);
  assert.deepEqual(events.slice(2), ['site start  0/1', 'site done  1/1', 'swap start  0/1', 'swap done  1/1']);
  const paths = report?.files.map((file) => file.path) ?? [];
  for (const file of ['en/index.html', whole, study]) assert.ok(paths.includes(file), file);
  assert.ok(paths.some((file) => /^documents\/city-library\/handout\.pdf$/.test(file)));
  assert.ok(paths.some((file) => file.startsWith('make-your-own/en/')));
  const downloads = await readFile(path.join(options.outDir, 'en/downloads/index.html'), 'utf8');
  assert.match(downloads, /small-network-en\.epub/);
});
