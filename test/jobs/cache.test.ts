import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { type KeptTrace, noCache, openCache, sha256 } from '../../src/jobs/cache.ts';
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

const trace = (name: string): KeptTrace =>
  ({
    key: name,
    reads: [],
    digests: { texts: {}, words: {}, pictures: {}, rest: { name } },
  }) as unknown as KeptTrace;

test('of each job the last eight traces are kept, the newest first, each once', async (context) => {
  const cache = openCache(await temporaryFolder(context));
  for (let at = 1; at <= 10; at += 1) await cache.writeTrace('job', trace(`${at}`));
  await cache.writeTrace('job', trace('5'));
  const keys = (await cache.readTraces('job')).map(({ key: name }) => name);
  assert.deepEqual(keys, ['5', '10', '9', '8', '7', '6', '4', '3']);
  assert.deepEqual((await cache.readTraces('job'))[0], trace('5'));
  assert.deepEqual(await cache.readTraces('another job'), []);
});

test('a book in pieces is the same as one that is whole', async (context) => {
  const cache = openCache(await temporaryFolder(context));
  await cache.write(key, { pieces: [bytes.subarray(0, 2), bytes.subarray(2)] });
  assert.deepEqual(await cache.read(key), { bytes: Buffer.from(bytes), pages: undefined, pageStarts: undefined });
  assert.equal(sha256(bytes.subarray(0, 2), bytes.subarray(2)), createHash('sha256').update('a book').digest('hex'));
});

test('books lie in folders by the beginning of their keys, with what is known of them beside them', async (context) => {
  const folder = await temporaryFolder(context);
  const cache = openCache(folder);
  await cache.write(key, { bytes });
  await cache.writeTrace('job', trace('1'));
  await cache.writePageMap('book', { pages: 1, pageOf: new Map() });
  assert.deepEqual((await readdir(folder, { recursive: true })).sort(), [
    'ab',
    'ab/ab12',
    'ab/ab12.json',
    'jobs',
    `jobs/${sha256(Buffer.from('job'))}.json`,
    'page-maps',
    `page-maps/${sha256(Buffer.from('book'))}.json`,
  ]);
  assert.equal(cache.keeps, true);
});

test('a cache that keeps nothing has nothing', async () => {
  await noCache.write(key, { bytes });
  await noCache.writeTrace('job', trace('1'));
  await noCache.writePageMap('book', { pages: 1, pageOf: new Map() });
  assert.equal(noCache.keeps, false);
  assert.equal(await noCache.read(key), undefined);
  assert.deepEqual(await noCache.readTraces('job'), []);
  assert.equal(await noCache.readPageMap('book'), undefined);
});
