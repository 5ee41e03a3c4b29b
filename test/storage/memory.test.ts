import assert from 'node:assert/strict';
import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { createMemory } from '../../src/storage/file-memory.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { rememberFile } from '../../src/storage/memory.ts';
import { readText } from '../../src/storage/read-text.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

/** A reader of texts that says how often it has read. */
function countingReader() {
  const counted = { reads: 0 };
  const read = rememberFile(async (store, file) => {
    counted.reads += 1;
    return (await readText(store, file)).text ?? 'none';
  });
  return { counted, read };
}

test('a store without a memory is read each time', async (context) => {
  const root = await temporaryFolder(context);
  await writeFile(path.join(root, 'a.md'), 'a');
  const { counted, read } = countingReader();
  await read(folderStore(root), 'a.md');
  await read(folderStore(root), 'a.md');
  assert.equal(counted.reads, 2);
});

test('a file is read again after every kind of save', async (context) => {
  const root = await temporaryFolder(context);
  const store = folderStore(root, createMemory());
  const file = path.join(root, 'a.md');
  const { counted, read } = countingReader();
  const reads = async (): Promise<[string, number]> => [await read(store, 'a.md'), counted.reads];
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

test('other inputs of a reader are part of the key', async (context) => {
  const root = await temporaryFolder(context);
  await writeFile(path.join(root, 'a.md'), 'a');
  const store = folderStore(root, createMemory());
  const read = rememberFile(async (_store, _file, language: string) => language);
  assert.equal(await read(store, 'a.md', 'ro'), 'ro');
  assert.equal(await read(store, 'a.md', 'uk'), 'uk');
});

test('a memory drops the result that was used longest ago', async (context) => {
  const root = await temporaryFolder(context);
  const store = folderStore(root, createMemory(2));
  for (const name of ['a', 'b', 'c']) await writeFile(path.join(root, name), name);
  const { counted, read } = countingReader();
  for (const name of ['a', 'b', 'a', 'c', 'a']) await read(store, name);
  assert.equal(counted.reads, 3);
  await read(store, 'b');
  assert.equal(counted.reads, 4);
});
