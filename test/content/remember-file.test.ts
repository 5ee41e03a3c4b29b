import assert from 'node:assert/strict';
import { readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { rememberFile, rememberFiles } from '../../src/content/remember-file.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('a process that was not asked to remember reads a file each time', async (context) => {
  const root = await temporaryFolder(context);
  await writeFile(path.join(root, 'a.md'), 'a');
  let count = 0;
  const read = rememberFile(async () => {
    count += 1;
  });
  await read(root, 'a.md');
  await read(root, 'a.md');
  assert.equal(count, 2);
});

test('a file is read again when it was saved, however it was saved', async (context) => {
  rememberFiles();
  const root = await temporaryFolder(context);
  const file = path.join(root, 'a.md');
  let count = 0;
  const read = rememberFile(async (folder, name) => {
    count += 1;
    return readFile(path.join(folder, name), 'utf8').catch(() => 'none');
  });
  const reads = async (): Promise<[string, number]> => [await read(root, 'a.md'), count];
  assert.deepEqual(await reads(), ['none', 1]);
  await writeFile(file, 'one');
  assert.deepEqual(await reads(), ['one', 2]);
  assert.deepEqual(await reads(), ['one', 2]);

  // As long as before, and said to be as old as before.
  const old = new Date(0);
  await utimes(file, old, old);
  await reads();
  await writeFile(file, 'two');
  await utimes(file, old, old);
  assert.equal((await reads())[0], 'two');

  await writeFile(`${file}~`, 'six');
  await rename(`${file}~`, file);
  assert.equal((await reads())[0], 'six');
  await rm(file);
  assert.equal((await reads())[0], 'none');
});

test('what else a reader depends on is part of what is remembered', async (context) => {
  const root = await temporaryFolder(context);
  await writeFile(path.join(root, 'a.md'), 'a');
  const read = rememberFile(async (_root, _file, language: string) => language);
  assert.equal(await read(root, 'a.md', 'ro'), 'ro');
  assert.equal(await read(root, 'a.md', 'uk'), 'uk');
});
