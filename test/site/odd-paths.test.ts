import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const minimal = path.resolve(import.meta.dirname, '../fixtures/minimal/content');

/** Names with the signs that patterns of files are made of. */
for (const name of ['compendium (1)', '[x] {y}', 'what? *!']) {
  test(`a publication in a folder with the name ${name} has all its pages`, async (context) => {
    const cwd = path.join(await temporaryFolder(context), name);
    await cp(minimal, path.join(cwd, 'content'), { recursive: true });
    // Eleventy would leave out what this names.
    await writeFile(path.join(cwd, '.eleventyignore'), '**/*\n');
    const { code, stderr } = await runCli(['build', '--only', 'site', '--no-cache'], { cwd });
    assert.equal(code, 0, stderr);
    const report = JSON.parse(await readFile(path.join(cwd, 'build/build-report.json'), 'utf8')) as {
      files: { path: string }[];
    };
    const pages = report.files.filter((file) => file.path.endsWith('.html'));
    assert.ok(pages.length > 10, `${pages.length} pages`);
    for (const page of pages) assert.ok(existsSync(path.join(cwd, 'build', page.path)), page.path);
  });
}
