import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import ukrainian from '../../locales/uk/common.json' with { type: 'json' };
import { loadSite } from '../../src/site/load-site.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const eleventy = path.join(root, 'node_modules/@11ty/eleventy/cmd.cjs');

test('Eleventy by itself builds the site of the content folder', async (context) => {
  const folder = await temporaryFolder(context);
  await promisify(execFile)(process.execPath, [eleventy, '--quiet', `--output=${folder}`], { cwd: root });
  for (const file of ['index.html', 'en/index.html', 'ro-md/case-studies/index.html', 'styles/site.css'])
    assert.ok(existsSync(path.join(folder, file)), file);
});

test('a folder without content gives a clear sentence, not an empty site', async (context) => {
  const folder = await temporaryFolder(context);
  await assert.rejects(loadSite(folder), (error: Error) => {
    assert.match(error.message, /content/);
    assert.doesNotMatch(error.message, /^problems:|content-missing/);
    return true;
  });
});

test('a publication without its own strings uses the builder’s', async (context) => {
  const folder = await temporaryFolder(context);
  await cp(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  const { translators } = await loadSite(folder);
  assert.equal(translators('uk').t('common:facts.kind'), ukrainian.facts.kind);
});
