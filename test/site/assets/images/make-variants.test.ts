import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { ByteCache } from '../../../../src/model/memory/byte-cache.ts';
import type { RasterPicture } from '../../../../src/model/picture.ts';
import { makeVariants } from '../../../../src/site/assets/images/make-variants.ts';
import { figureVariants, logoVariants } from '../../../../src/site/assets/images/variants.ts';

async function picture(type: RasterPicture['type'], width: number, height: number): Promise<RasterPicture> {
  const blank = sharp({ create: { width, height, channels: 3, background: '#345' } }).withExif({
    IFD0: { Copyright: 'x' },
  });
  const bytes = await (type === 'image/png' ? blank.png() : blank.jpeg()).toBuffer();
  return { kind: 'raster', type, name: `room-1.${type === 'image/png' ? 'png' : 'jpg'}`, width, height, bytes };
}

test('a photograph becomes WebP and JPEG in each width, without metadata', async () => {
  const photo = await picture('image/jpeg', 1600, 900);
  const made = await makeVariants(photo, figureVariants(photo), undefined);
  const expected = [400, 800, 1200].flatMap((width) => [`room-1-${width}.jpg`, `room-1-${width}.webp`]);
  assert.deepEqual([...made.keys()].sort(), expected.sort());
  for (const [name, bytes] of made) {
    const { width, height, format, exif, icc, xmp } = await sharp(bytes).metadata();
    assert.equal(name, `room-1-${width}.${format === 'jpeg' ? 'jpg' : format}`);
    assert.equal(height, Math.round(((width ?? 0) * 900) / 1600));
    assert.deepEqual([exif, icc, xmp], [undefined, undefined, undefined]);
  }
});

test('pictures are never enlarged, and a screenshot stays a PNG', async () => {
  const shot = await picture('image/png', 500, 300);
  const made = await makeVariants(shot, figureVariants(shot), undefined);
  assert.deepEqual([...made.keys()].sort(), ['room-1-400.png', 'room-1-400.webp', 'room-1-500.png', 'room-1-500.webp']);
});

test('a logo has one width, for twice the height at which it is shown', async () => {
  const logo = await picture('image/png', 1000, 500);
  assert.deepEqual([...(await makeVariants(logo, logoVariants(logo), undefined)).keys()].sort(), [
    'room-1-256.png',
    'room-1-256.webp',
  ]);
});

test('earlier variants come from the cache, and the same picture has the same bytes', async () => {
  const kept = new Map<string, Uint8Array>();
  const cache: ByteCache = {
    read: async (key) => {
      const bytes = kept.get(key);
      return bytes && { bytes };
    },
    write: async (key, { bytes }) => void kept.set(key, bytes),
  };
  const photo = await picture('image/jpeg', 300, 200);
  const first = await makeVariants(photo, figureVariants(photo), cache);
  assert.equal(kept.size, 2);
  assert.deepEqual(await makeVariants(photo, figureVariants(photo), undefined), first);
  for (const key of kept.keys()) kept.set(key, new Uint8Array([1]));
  const again = await makeVariants(photo, figureVariants(photo), cache);
  assert.deepEqual([...again.values()], [new Uint8Array([1]), new Uint8Array([1])]);
});
