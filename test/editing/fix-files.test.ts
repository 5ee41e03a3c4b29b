import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { planFixes, writeFixes } from '../../src/editing/fix-files.ts';
import { ProblemError, problem } from '../../src/problems/problem.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('files are written as planned, but never in a closed edition', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(path.join(folder, 'ro.md'), 'una\nşi\n');
  const edits = [{ start: 4, end: 6, text: 'și' }];
  const found = ['ro.md', 'editions/2021/ro.md'].map((file) => ({ ...problem('ro-cedilla', { file }), edits }));
  const fixes = await planFixes(found, folder);
  assert.deepEqual(
    fixes.map(({ file, lines }) => ({ file, lines })),
    [{ file: 'ro.md', lines: [{ line: 2, before: 'şi', after: 'și' }] }],
  );
  assert.equal(await readFile(path.join(folder, 'ro.md'), 'utf8'), 'una\nşi\n');
  await writeFixes(fixes, folder);
  assert.equal(await readFile(path.join(folder, 'ro.md'), 'utf8'), 'una\nși\n');
});

test('a file that somebody changed in the meantime stays unchanged', async (context) => {
  const folder = await temporaryFolder(context);
  const file = path.join(folder, 'ro.md');
  await writeFile(file, 'şi\n');
  const found = { ...problem('ro-cedilla', { file: 'ro.md' }), edits: [{ start: 0, end: 2, text: 'și' }] };
  const fixes = await planFixes([found], folder);
  await writeFile(file, 'alta\n');
  await assert.rejects(writeFixes(fixes, folder), ProblemError);
  assert.equal(await readFile(file, 'utf8'), 'alta\n');
});
