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

test('the facts of a drawing are kept with all that they say, until the file changes', async () => {
  const stored = new Map<string, Uint8Array>();
  const kept = {
    read: async (key: string) => {
      const bytes = stored.get(key);
      return bytes && { bytes };
    },
    write: async (key: string, { bytes }: { readonly bytes: Uint8Array }) => void stored.set(key, bytes),
  };
  const look = async (word: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text data-label="door">${word}</text><text>é</text><video/></svg>`;
    return (await lookIntoPictures(fileStore('draft', new Map([['a.svg', svg]])), ['a.svg'], kept)).get('a.svg');
  };
  const first = await look('Door');
  assert.deepEqual(
    [first?.labels, first?.letters, first?.losses?.length],
    [['door'], [{ character: 'é', line: 1 }], 1],
  );
  assert.deepEqual(await look('Door'), first);
  assert.equal(stored.size, 1);
  const [key] = stored.keys();
  stored.set(String(key), new TextEncoder().encode(JSON.stringify({ ...first, labels: ['kept'] })));
  assert.deepEqual((await look('Door'))?.labels, ['kept']);
  assert.deepEqual((await look('Gate'))?.labels, ['door']);
});
