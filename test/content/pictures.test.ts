import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp, { type Exif } from 'sharp';
import { lookIntoPictures } from '../../src/content/reading/pictures.ts';
import { holdsPosition } from '../../src/documents/position.ts';
import { fileStore } from '../../src/storage/file-store.ts';

async function exifOf(directories: Exif): Promise<Buffer> {
  const image = sharp({ create: { width: 2, height: 2, channels: 3, background: '#000' } });
  const bytes = await image.withExif(directories).jpeg().toBuffer();
  const { exif } = await sharp(bytes).metadata();
  assert.ok(exif);
  return exif;
}

test('a photograph with coordinates in its metadata is reported', async () => {
  assert.equal(holdsPosition(await exifOf({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 26/1 0/1' } })), true);
});

test('a photograph with only a name in its metadata is not', async () => {
  assert.equal(holdsPosition(await exifOf({ IFD0: { Copyright: 'North Library' } })), false);
});

test('a broken block of metadata is ignored', () => {
  assert.equal(holdsPosition(Buffer.from('Exif\0\0II')), false);
});

test('files that are not pictures are reported with what is wrong with them', async () => {
  const files = new Map<string, string | Uint8Array>([
    ['a.jpg', ''],
    ['b.jpg', 'no picture'],
    ['c.svg', 'no drawing'],
    ['d.jpg', new Uint8Array(40_000_001)],
  ]);
  const facts = await lookIntoPictures(fileStore('draft', files), [...files.keys()]);
  assert.deepEqual(
    [...facts.values()].map(({ isReadable, fault }) => [isReadable, fault?.code]),
    [
      [false, 'image-unreadable'],
      [false, 'image-unreadable'],
      [false, 'image-unreadable'],
      [false, 'file-too-large'],
    ],
  );
});
