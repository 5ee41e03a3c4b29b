import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import sharp from 'sharp';
import { asciiName, preparePictures } from '../../src/images/prepare.ts';
import type { ByteCache } from '../../src/model/memory/byte-cache.ts';
import { createMemory } from '../../src/storage/file-memory.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

async function prepare(context: TestContext, file: string, bytes: Uint8Array | string, cache?: ByteCache) {
  const root = await temporaryFolder(context);
  const study = studyOf('reading', { facts: { images: [{ id: 'one', file }] }, texts: { en: [{ title: 'T' }, ''] } });
  await mkdir(path.join(root, study.folder, 'images'), { recursive: true });
  await writeFile(path.join(root, study.folder, 'images', file), bytes);
  const { pictures, problems } = await preparePictures(folderStore(root), publicationWith({ studies: [study] }), cache);
  return { picture: pictures.get(`${study.folder}/images/${file}`), problems };
}

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } }).jpeg();

test('a photograph is reduced to the size of a page and loses its metadata', async (context) => {
  const source = await photo(3000, 1500)
    .withExif({ IFD3: { GPSLatitude: '47/1 1/1 0/1' } })
    .toBuffer();
  assert.ok((await sharp(source).metadata()).exif, 'the source has metadata');
  const { picture, problems } = await prepare(context, 'photo.jpg', source);
  assert.deepEqual(problems, []);
  assert.ok(picture?.kind === 'raster');
  assert.deepEqual([picture.width, picture.height, picture.type], [1600, 800, 'image/jpeg']);
  assert.equal((await sharp(picture.bytes).metadata()).exif, undefined);
});

test('a photograph is encoded once, whatever its name, and again when it changes', async (context) => {
  const kept = new Map<string, { readonly bytes: Uint8Array }>();
  const cache: ByteCache = {
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, value),
  };
  const source = await photo(300, 150).toBuffer();
  const first = await prepare(context, 'a.jpg', source, cache);
  const again = await prepare(context, 'b.jpg', source, cache);
  assert.equal(kept.size, 1);
  assert.ok(first.picture?.kind === 'raster' && again.picture?.kind === 'raster');
  assert.equal(again.picture.bytes, first.picture.bytes);
  assert.deepEqual([again.picture.width, again.picture.height, again.picture.type], [300, 150, 'image/jpeg']);
  assert.match(again.picture.name, /^b-.*\.jpg$/);
  await prepare(context, 'a.jpg', await photo(300, 151).toBuffer(), cache);
  assert.equal(kept.size, 2);
});

test('a rotated photograph is turned upright', async (context) => {
  const { picture } = await prepare(
    context,
    'photo.jpg',
    await photo(200, 100).withMetadata({ orientation: 6 }).toBuffer(),
  );
  assert.deepEqual([picture?.width, picture?.height], [100, 200]);
});

for (const [what, bytes] of [
  ['text', 'no picture'],
  ['nothing', ''],
  ['half a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
] as const) {
  test(`${what} under a picture’s name is a problem, not a stop`, async (context) => {
    const { picture, problems } = await prepare(context, 'broken.jpg', bytes);
    assert.equal(picture, undefined);
    assert.deepEqual(
      problems.map((each) => each.code),
      ['image-unreadable'],
    );
  });
}

test('names in any script, or that differ only by case, become different ASCII names', () => {
  const names = ['кейс.png', 'бібліотека.png', 'Map.png', 'map.png'].map((name) => asciiName(name, 'png'));
  assert.equal(new Set(names).size, 4);
  for (const name of names) assert.match(name, /^[a-z0-9-]+\.png$/);
});

test('a picture is encoded once for all builds of a process, and again when its file has changed', async (context) => {
  const root = await temporaryFolder(context);
  const study = studyOf('reading', {
    facts: { images: [{ id: 'one', file: 'a.jpg' }] },
    texts: { en: [{ title: 'T' }, ''] },
  });
  const folder = path.join(root, study.folder, 'images');
  await mkdir(folder, { recursive: true });
  const publication = publicationWith({ studies: [study] });
  const store = folderStore(root, createMemory());
  const prepared = async () => (await preparePictures(store, publication)).pictures.get(`${study.folder}/images/a.jpg`);
  await photo(300, 200).toFile(path.join(folder, 'a.jpg'));
  const first = await prepared();
  assert.ok(first);
  assert.equal(await prepared(), first);
  await photo(310, 200).toFile(path.join(folder, 'a.jpg'));
  assert.equal((await prepared())?.width, 310);
});

test('a photograph of 60 MB is a problem that says how large one may be, and is not opened', async (context) => {
  const { picture, problems } = await prepare(context, 'large.jpg', Buffer.alloc(60_000_000));
  assert.equal(picture, undefined);
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params]),
    [['file-too-large', { megabytes: 60, limit: 40 }]],
  );
});

test('a small file that decodes to 132 million pixels is a problem', async (context) => {
  const { picture, problems } = await prepare(context, 'bomb.jpg', await photo(12_000, 11_000).toBuffer());
  assert.equal(picture, undefined);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['image-unreadable'],
  );
});
