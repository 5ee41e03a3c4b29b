import assert from 'node:assert/strict';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { ProblemError } from '../../src/problems/problem.ts';
import { readForEdit, replaceFile, writeNewFiles } from '../../src/storage/write-files.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const isCode = (code: string) => (error: ProblemError) => error.problems[0]?.code === code;

test('a file is replaced in one step, keeps its permissions and leaves nothing beside it', async (context) => {
  const folder = await temporaryFolder(context);
  const full = path.join(folder, 'a.yml');
  await writeFile(full, '\uFEFFa: 1\r\n');
  await chmod(full, 0o640);
  const { text, hash } = await readForEdit(folder, 'a.yml');
  assert.equal(text, '\uFEFFa: 1\r\n');
  await replaceFile(folder, { file: 'a.yml', text: text.replace('1', '2') }, hash);
  assert.equal(await readFile(full, 'utf8'), '\uFEFFa: 2\r\n');
  assert.equal((await stat(full)).mode & 0o777, 0o640);
  assert.deepEqual(await readdir(folder), ['a.yml']);
});

test('a file that somebody changed in the meantime is not replaced', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(path.join(folder, 'a.yml'), 'a: 1\n');
  const { hash } = await readForEdit(folder, 'a.yml');
  await writeFile(path.join(folder, 'a.yml'), 'a: 3\n');
  await assert.rejects(replaceFile(folder, { file: 'a.yml', text: 'a: 2\n' }, hash), isCode('target-changed'));
  assert.equal(await readFile(path.join(folder, 'a.yml'), 'utf8'), 'a: 3\n');
  assert.deepEqual(await readdir(folder), ['a.yml']);
});

test('new files are written all or none, and never over existing ones', async (context) => {
  const folder = await temporaryFolder(context);
  await writeNewFiles(folder, [{ file: 'x/a.md', text: 'a' }]);
  const files = [
    { file: 'x/b.md', text: 'b' },
    { file: 'x/a.md', text: 'other' },
  ];
  await assert.rejects(writeNewFiles(folder, files), isCode('target-exists'));
  assert.deepEqual(await readdir(path.join(folder, 'x')), ['a.md']);
  assert.equal(await readFile(path.join(folder, 'x/a.md'), 'utf8'), 'a');
});
