import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { buildSite } from '../helpers/site-output.ts';

const site = await buildSite('/x/');

interface Manifest {
  readonly lang: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}
const manifest = JSON.parse(site.read('uk/manifest.webmanifest')) as Manifest;

test('an installed site opens in the page’s language and contains the whole site', () => {
  const { lang, name, start_url, scope } = manifest;
  assert.deepEqual({ lang, name, start_url, scope }, { lang: 'uk', name: 'Збірка', start_url: '/x/uk/', scope: '/x/' });
  const [link] = site.document('uk/about/index.html').find('link', 'rel', 'manifest');
  assert.equal(link?.attributes.href, '/x/uk/manifest.webmanifest');
});

test('every icon has its declared size, and one of them fills its square', async () => {
  for (const { src, sizes } of manifest.icons) {
    const { width, height, format } = await sharp(path.join(site.folder, src.replace('/x/', ''))).metadata();
    assert.deepEqual([`${width}x${height}`, format], [sizes, 'png']);
  }
  assert.deepEqual(
    manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  );
});

test('a maskable icon has no transparent corners, the others have', async () => {
  const cornerOf = async (file: string): Promise<number | undefined> => {
    const image = sharp(path.join(site.folder, file)).ensureAlpha();
    const pixel = await image.extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
    return pixel[3];
  };
  assert.equal(await cornerOf('icons/icon-maskable-512.png'), 255);
  assert.equal(await cornerOf('icons/apple-touch-icon.png'), 255);
  assert.equal(await cornerOf('icons/icon-512.png'), 0);
});
