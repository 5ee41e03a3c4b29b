import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { thirdParty } from '../../tools/third-party.ts';
import { runCli } from '../helpers/run-cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; license: string; dependencies: object };

test('program, package and changelog have the same version', async () => {
  const { stdout } = await runCli(['--version'], { cwd: root });
  const [released] = [...read('CHANGELOG.md').matchAll(/^## \[(\d[^\]]*)\] - \d{4}-\d{2}-\d{2}$/gm)];
  assert.equal(stdout, `compendium ${manifest.version}\n`);
  assert.equal(released?.[1], manifest.version);
});

test('the notices of third parties match the installed libraries', () => {
  assert.equal(read('THIRD-PARTY.md'), thirdParty(), 'run npm run notices');
});

test('only code is under the MIT licence, and content is under CC BY 4.0', () => {
  assert.equal(manifest.license, 'MIT');
  assert.match(read('LICENSE'), /^MIT License\n\nCopyright/);
  assert.doesNotMatch(read('LICENSE'), /Creative Commons|content\//);
  assert.match(read('content/LICENSE'), /creativecommons\.org\/licenses\/by\/4\.0\/legalcode/);
});

test('a project with the builder as a dependency gets neither Node nor TypeScript, nor a browser from npm', () => {
  const names = Object.keys(manifest.dependencies);
  assert.deepEqual(
    names.filter((name) => ['node', 'typescript', 'puppeteer', 'ajv'].includes(name)),
    [],
  );
});
