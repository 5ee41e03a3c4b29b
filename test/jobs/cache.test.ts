import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { openCache } from '../../src/jobs/cache.ts';
import { ProblemError } from '../../src/problems/problem.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const key = 'ab12';
const bytes = new TextEncoder().encode('a book');
const start = { page: 6, heading: 'partners', kind: 'heading', nth: 0, of: 0, next: '' } as const;

test('a stored book comes back with its pages', async (context) => {
  const cache = openCache(await temporaryFolder(context));
  const book = { bytes: Buffer.from(bytes), pages: 7, pageStarts: [start] };
  await cache.write(key, book);
  assert.deepEqual(await cache.read(key), book);
});

test('an EPUB comes back without pages', async (context) => {
  const cache = openCache(await temporaryFolder(context));
  const book = { bytes: Buffer.from(bytes), pages: undefined, pageStarts: undefined };
  await cache.write(key, book);
  assert.deepEqual(await cache.read(key), book);
});

test('a page map comes back, and an unknown one is undefined', async (context) => {
  const cache = openCache(await temporaryFolder(context));
  const map = { pages: 9, pageOf: new Map([['partners', 6]]) };
  await cache.writePageMap('https://network.example book.pdf', map);
  assert.deepEqual(await cache.readPageMap('https://network.example book.pdf'), map);
  assert.equal(await cache.readPageMap('https://other.example book.pdf'), undefined);
});

test('an unknown key gives nothing', async (context) => {
  assert.equal(await openCache(await temporaryFolder(context)).read(key), undefined);
});

test('a failed write leaves no half file, and the problem names the cache', async (context) => {
  const folder = await temporaryFolder(context);
  const shelf = path.join(folder, key.slice(0, 2));
  await mkdir(path.join(shelf, key, 'in the way'), { recursive: true });
  await assert.rejects(openCache(folder).write(key, { bytes, pages: undefined, pageStarts: undefined }), (error) => {
    assert.ok(error instanceof ProblemError);
    const [found] = error.problems;
    assert.deepEqual([found?.code, found?.params], ['output-not-writable', { path: folder }]);
    return true;
  });
  assert.deepEqual(await readdir(shelf), [key]);
});

test('a truncated file is not used as a book', async (context) => {
  const folder = await temporaryFolder(context);
  const cache = openCache(folder);
  await cache.write(key, { bytes, pages: undefined, pageStarts: undefined });
  const [shelf = ''] = await readdir(folder);
  await writeFile(path.join(folder, shelf, key), 'a bo');
  assert.equal(await cache.read(key), undefined);
});
