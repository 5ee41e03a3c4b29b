import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** The Node of the tests, not of the machine. */
// The program has its own folder for compiled code.
const { NODE_COMPILE_CACHE: _, ...inherited } = process.env;
const env = {
  ...inherited,
  LANG: 'C',
  PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
};

const run = async (cwd: string, command: string, ...args: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(command, [...args], { cwd, env, maxBuffer: 2 ** 26 });
  return stdout;
};

/** A project that depends on the builder, in a folder whose name has the signs of patterns. */
async function projectWith(context: TestContext, builder: string): Promise<string> {
  const project = path.join(await temporaryFolder(context), 'our compendium (1)');
  await mkdir(project);
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ dependencies: { compendium: builder } }));
  await run(project, 'npm', 'install', '--prefer-offline', '--omit=dev', '--no-audit', '--no-fund');
  return project;
}

/** A publication in two languages is made, checked and built by the installed builder. */
async function makePublication(project: string): Promise<void> {
  const compendium = (...args: string[]) => run(project, 'npx', '--no-install', 'compendium', ...args);
  const folders = ['--content', 'net/content', '--locales', 'net/locales'];
  await compendium('init', 'net', '--languages', 'en,ro');
  assert.match(await compendium('check', ...folders), /No problems found|Found \d+ (warning|note)/);
  await compendium('build', ...folders, '--out', 'net/build');
  const report = JSON.parse(await readFile(path.join(project, 'net/build/build-report.json'), 'utf8')) as {
    files: { path: string }[];
  };
  const paths = report.files.map((file) => file.path);
  for (const language of ['en', 'ro'])
    for (const format of ['pdf', 'epub'])
      assert.ok(paths.includes(`downloads/${edition(paths)}/net-${language}.${format}`));
  const pages = globSync('**/*.html', { cwd: path.join(project, 'net/build') });
  assert.ok(pages.length >= 30, `${pages.length} pages`);
  assert.deepEqual(pages.sort(), paths.filter((file) => file.endsWith('.html')).sort());
  // What it keeps lies beside the publication, not in `node_modules`.
  assert.deepEqual((await readdir(path.join(project, '.cache/compendium'))).sort(), ['code', 'exports']);
}

const edition = (paths: readonly string[]): string => /downloads\/(\d{4})\//.exec(paths.join())?.[1] ?? '';

test('the packed builder can be installed and makes a publication in two languages', {
  timeout: 600_000,
}, async (context) => {
  const folder = await temporaryFolder(context);
  await run(root, 'npm', 'pack', '--silent', '--pack-destination', folder);
  const [tarball = ''] = await readdir(folder);
  const project = await projectWith(context, path.join(folder, tarball));
  const modules = await readdir(path.join(project, 'node_modules'));
  assert.deepEqual(
    modules.filter((name) => ['node', 'typescript', '@typescript', 'puppeteer'].includes(name)),
    [],
  );
  const megabytes = Number.parseInt(await run(project, 'du', '-sm', 'node_modules'), 10);
  assert.ok(megabytes <= 150, `${megabytes} MB`);
  const names = await readdir(path.join(project, 'node_modules/compendium'));
  for (const name of ['LICENSE', 'THIRD-PARTY.md', 'SECURITY.md', 'CHANGELOG.md', 'README.md'])
    assert.ok(names.includes(name), name);
  assert.deepEqual(
    globSync('**/*.ts', { cwd: path.join(project, 'node_modules/compendium'), exclude: ['**/*.d.ts'] }),
    [],
  );
  await makePublication(project);
});

// npm installs all that developers need before it packs: minutes, so that only those who change the package run it.
const isAsked = Boolean(process.env.CI || process.env.TEST_GIT_ADDRESS);
const reason = 'takes minutes: set TEST_GIT_ADDRESS=1';
test('the builder installs from a Git address', {
  skip: isAsked ? false : reason,
  timeout: 900_000,
}, async (context) => {
  const bare = path.join(await temporaryFolder(context), 'compendium.git');
  await run(root, 'git', 'clone', '--quiet', '--bare', root, bare);
  const head = (await run(root, 'git', 'rev-parse', 'HEAD')).trim();
  await makePublication(await projectWith(context, `git+file://${bare}#${head}`));
});

test('with an older Node the builder says in one sentence which version it needs', async (context) => {
  const folder = await temporaryFolder(context);
  const old = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });";
  await writeFile(path.join(folder, 'old.cjs'), old);
  const args = ['--require', path.join(folder, 'old.cjs'), path.join(root, 'bin/compendium.js'), 'check'];
  const fault = await promisify(execFile)(process.execPath, args, { env: { ...env, LANG: 'uk_UA.UTF-8' } }).catch(
    (cause: { code: number; stderr: string }) => cause,
  );
  assert.ok('code' in fault);
  assert.equal(fault.code, 2);
  assert.match(fault.stderr, /^Потрібна версія Node\.js не нижча за [\d.]+\.[^\n]*\n$/);
});
