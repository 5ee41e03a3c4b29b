import assert from 'node:assert/strict';
import { closeSync, openSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { fileStore } from '../../src/storage/file-store.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import { snapshotStore, takeManifest } from '../../src/storage/snapshot-store.ts';
import { type ContentStore, entriesByFolder, isFault } from '../../src/storage/store.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const published = fileStore(
  'published',
  new Map([
    ['a.yml', 'one'],
    ['studies/x/en.md', 'x'],
    ['studies/y/en.md', 'y'],
    ['studies/y/images/map.svg', 'map'],
  ]),
);

async function textIn(store: ContentStore, file: string): Promise<string> {
  const read = await store.read(file, 1000);
  return isFault(read) ? read.fault : new TextDecoder().decode(read);
}

async function filesOf(store: ContentStore): Promise<readonly string[]> {
  const listing = await store.list();
  return isFault(listing) ? [listing.fault] : listing.files;
}

test('a draft replaces what it has, shows the rest and hides what it removed', async () => {
  const draft = fileStore(
    'draft',
    new Map([
      ['studies/x/en.md', 'new'],
      ['studies/z/en.md', 'z'],
    ]),
  );
  const store = await overlayStore(draft, published, new Set(['studies/y/en.md', 'studies/y/images/map.svg']));
  assert.deepEqual(await filesOf(store), ['a.yml', 'studies/x/en.md', 'studies/z/en.md']);
  const listing = await store.list();
  assert.deepEqual(isFault(listing) ? listing : listing.folders, ['studies', 'studies/x', 'studies/z']);
  assert.equal(await textIn(store, 'studies/x/en.md'), 'new');
  assert.equal(await textIn(store, 'a.yml'), 'one');
  assert.equal(await textIn(store, 'studies/y/en.md'), 'missing');
  assert.equal(await store.stat('studies/y/en.md'), undefined);
  assert.equal(await textIn(published, 'studies/x/en.md'), 'x');
});

test('a file of a draft hides a folder of the same name with everything in it', async () => {
  const store = await overlayStore(fileStore('draft', new Map([['studies/y', 'text']])), published);
  assert.deepEqual(await filesOf(store), ['a.yml', 'studies/x/en.md', 'studies/y']);
  assert.equal(await textIn(store, 'studies/y/en.md'), 'missing');
});

test('a problem in a draft is reported for the file that was read', async (context) => {
  const root = await temporaryFolder(context);
  for (const name of ['draft', 'content']) await mkdir(path.join(root, name));
  await writeFile(path.join(root, 'draft/a.yml'), 'draft');
  await writeFile(path.join(root, 'content/b.yml'), 'content');
  const store = await overlayStore(folderStore(path.join(root, 'draft')), folderStore(path.join(root, 'content')));
  assert.equal(store.place('a.yml'), path.join(root, 'draft/a.yml'));
  assert.equal(store.place('b.yml'), path.join(root, 'content/b.yml'));
});

test('a closed edition has exactly its files, and refuses changed ones', async (context) => {
  const root = await temporaryFolder(context);
  await writeFile(path.join(root, 'a.yml'), 'one');
  await writeFile(path.join(root, 'b.yml'), 'two');
  const manifest = await takeManifest(folderStore(root), 1000);
  const closed = snapshotStore(folderStore(root), JSON.parse(JSON.stringify(manifest)));
  assert.equal(await textIn(closed, 'a.yml'), 'one');
  await writeFile(path.join(root, 'a.yml'), 'eno');
  await writeFile(path.join(root, 'c.yml'), 'three');
  await rm(path.join(root, 'b.yml'));
  assert.deepEqual(await filesOf(closed), ['a.yml', 'b.yml']);
  assert.equal(await textIn(closed, 'a.yml'), 'changed');
  assert.equal(await textIn(closed, 'b.yml'), 'changed');
  assert.equal(await textIn(closed, 'c.yml'), 'missing');
});

test('a file that is larger than the reader’s limit is not read', async (context) => {
  const root = await temporaryFolder(context);
  await writeFile(path.join(root, 'a.md'), '12345');
  for (const store of [folderStore(root), fileStore('draft', new Map([['a.md', '12345']]))]) {
    assert.deepEqual(await store.read('a.md', 4), { fault: 'too-large', size: 5, limit: 4 });
    assert.equal(await textIn(store, 'a.md'), '12345');
  }
});

test('too many open files count as a fault of the machine, not of the file', async (context) => {
  const root = await temporaryFolder(context);
  await writeFile(path.join(root, 'a.md'), 'a');
  const open: number[] = [];
  try {
    for (;;) open.push(openSync(path.join(root, 'a.md'), 'r'));
  } catch (cause) {
    assert.equal((cause as NodeJS.ErrnoException).code, 'EMFILE');
    await assert.rejects(folderStore(root).read('a.md', 10), { code: 'EMFILE' });
  } finally {
    for (const each of open) closeSync(each);
  }
});

test('the entries of each folder are sorted by name', async () => {
  const listing = await published.list();
  assert.ok(!isFault(listing));
  const entriesOf = entriesByFolder(listing);
  assert.deepEqual(entriesOf(''), [
    { name: 'a.yml', kind: 'file' },
    { name: 'studies', kind: 'folder' },
  ]);
  assert.deepEqual(
    entriesOf('studies/y').map(({ name }) => name),
    ['en.md', 'images'],
  );
  assert.deepEqual(entriesOf('nowhere'), []);
});
