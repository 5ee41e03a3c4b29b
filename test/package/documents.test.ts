import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { thirdParty } from '../../tools/third-party.ts';
import { runCli } from '../helpers/run-cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; license: string; dependencies: object };

test('the program, its package and the changelog have one version', async () => {
  const { stdout } = await runCli(['--version'], { cwd: root });
  const [released] = [...read('CHANGELOG.md').matchAll(/^## \[(\d[^\]]*)\] - \d{4}-\d{2}-\d{2}$/gm)];
  assert.equal(stdout, `compendium ${manifest.version}\n`);
  assert.equal(released?.[1], manifest.version);
});

test('the notices of third parties are those of the installed libraries', () => {
  assert.equal(read('THIRD-PARTY.md'), thirdParty(), 'run npm run notices');
});

test('code is under the MIT licence alone, content under CC BY 4.0', () => {
  assert.equal(manifest.license, 'MIT');
  assert.match(read('LICENSE'), /^MIT License\n\nCopyright/);
  assert.doesNotMatch(read('LICENSE'), /Creative Commons|content\//);
  assert.match(read('content/LICENSE'), /creativecommons\.org\/licenses\/by\/4\.0\/legalcode/);
});

test('a project that depends on the builder gets neither Node nor TypeScript, nor a browser that npm downloads', () => {
  const names = Object.keys(manifest.dependencies);
  assert.deepEqual(
    names.filter((name) => ['node', 'typescript', 'puppeteer', 'ajv'].includes(name)),
    [],
  );
});
