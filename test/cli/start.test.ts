import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const fixture = path.resolve(import.meta.dirname, '../fixtures/minimal/content');
const watcher = pathToFileURL(path.resolve(import.meta.dirname, '../helpers/loaded-modules.js')).href;

/** The names of the packages that a run loads. */
async function packagesOf(t: Parameters<typeof temporaryFolder>[0], ...args: string[]): Promise<string[]> {
  const cwd = await temporaryFolder(t);
  const list = path.join(cwd, 'modules');
  const env = { NODE_OPTIONS: `--import ${watcher}`, LOADED_MODULES: list };
  const { code, stderr } = await runCli(args, { cwd, env });
  assert.equal(code, 0, stderr);
  const names = [...(await readFile(list, 'utf8')).matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/\n]+)/g)];
  return [...new Set(names.map((match) => match[1] ?? ''))].sort();
}

test('help loads only the builder’s strings', async (t) => {
  assert.deepEqual(await packagesOf(t, '--help'), ['i18next']);
  assert.deepEqual(await packagesOf(t, 'build', '--help'), ['i18next']);
});

test('a check compiles no schema, and without photographs it loads no picture library', async (t) => {
  // The first check of a drawing compares it with its file, which takes a browser; then it is remembered.
  await packagesOf(t, 'check', '--content', fixture);
  const packages = await packagesOf(t, 'check', '--content', fixture);
  assert.ok(packages.includes('yaml'));
  assert.deepEqual(
    packages.filter((name) => /ajv|sharp|puppeteer|eleventy|esbuild|harfbuzz/.test(name)),
    [],
  );
});
