import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { checkPublication } from '../../src/check/check.ts';
import { checkPictures } from '../../src/check/check-pictures.ts';
import { openPublication } from '../../src/check/open-publication.ts';
import type { ByteCache } from '../../src/model/memory/byte-cache.ts';
import { fileStore } from '../../src/storage/file-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import { replaceIn } from '../helpers/fixture-publication.ts';
import { minimalStore } from '../helpers/minimal-publication.ts';

const folder = 'case-studies/city-library';
const noise = (channels: 3 | 4 = 3): Sharp =>
  sharp({
    create: { width: 300, height: 200, channels, background: '#345', noise: { type: 'gaussian', mean: 90, sigma: 60 } },
  });
const half = async (picture: Promise<Buffer>): Promise<Buffer> => {
  const bytes = await picture;
  return bytes.subarray(0, bytes.length / 2);
};

/** The minimal publication with this for its one picture. */
async function sourceWith(file: string, bytes: string | Uint8Array) {
  const study = await replaceIn(`content/${folder}/study.yml`, ['file: plan.svg', `file: ${file}`]);
  const words = await replaceIn(`content/${folder}/en.md`, ['    labels:\n      door: Door\n', '']);
  const files = new Map<string, string | Uint8Array>([
    [`${folder}/images/${file}`, bytes],
    [`${folder}/study.yml`, study],
    [`${folder}/en.md`, words],
  ]);
  const removed = new Set(
    ['ro', 'ro-MD', 'uk', 'el']
      .map((code) => `${folder}/${code}.md`)
      .concat(file === 'plan.svg' ? [] : [`${folder}/images/plan.svg`]),
  );
  const content = await overlayStore(fileStore('draft', files), minimalStore('content'), removed);
  return { content, locales: [minimalStore('locales')] };
}

function memory(): ByteCache & { readonly written: Map<string, Uint8Array> } {
  const written = new Map<string, Uint8Array>();
  return {
    written,
    read: async (key) => {
      const bytes = written.get(key);
      return bytes && { bytes };
    },
    write: async (key, { bytes }) => void written.set(key, bytes),
  };
}

const brief = (problems: readonly { code: string; file?: string }[]) => problems.map(({ code, file }) => [code, file]);

async function both(file: string, bytes: string | Uint8Array) {
  const source = await sourceWith(file, bytes);
  const { content, problems } = await checkPublication(source);
  assert.ok(content);
  const checked = [...problems, ...(await checkPictures(source.content, content, memory()))];
  const { problems: built } = await openPublication(source);
  assert.deepEqual(brief(built), brief(checked), 'check and build say the same');
  return brief(checked);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';
const broken = async (): Promise<string> =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image width="9" height="9" href="data:image/jpeg;base64,${(await half(noise().jpeg().toBuffer())).toString('base64')}"/></svg>`;

const refused: readonly [string, string, () => Promise<string | Uint8Array>, string][] = [
  ['half a JPEG', 'a.jpg', () => half(noise().jpeg().toBuffer()), 'image-unreadable'],
  ['half a PNG', 'a.png', () => half(noise().png().toBuffer()), 'image-unreadable'],
  ['half a WebP', 'a.webp', () => half(noise().webp().toBuffer()), 'image-unreadable'],
  ['half a TIFF', 'a.tif', () => half(noise().tiff().toBuffer()), 'image-unreadable'],
  ['an empty file', 'a.png', async () => '', 'image-unreadable'],
  ['text', 'a.jpg', async () => 'This is no picture.', 'image-unreadable'],
  ['a PDF', 'a.jpg', async () => '%PDF-1.4\n%%EOF', 'image-wrong-type'],
  ['a page', 'a.png', async () => '<!doctype html><title>Not found</title>', 'image-wrong-type'],
  ['a photograph of a telephone', 'a.jpg', async () => '\0\0\0\u0018ftypheic\0\0\0\0', 'image-wrong-type'],
  ['a drawing with the name of a photograph', 'a.png', async () => svg, 'image-wrong-type'],
  ['a photograph with the name of a drawing', 'plan.svg', () => noise().jpeg().toBuffer(), 'image-wrong-type'],
  ['a drawing with half a photograph in it', 'plan.svg', broken, 'image-unreadable'],
  [
    'a picture of too many pixels',
    'a.png',
    () =>
      sharp({ create: { width: 12_000, height: 10_100, channels: 3, background: '#fff' } })
        .png({ palette: true })
        .toBuffer(),
    'image-too-many-pixels',
  ],
];
for (const [what, file, make, code] of refused) {
  test(`${what} is refused by check and build alike`, async () => {
    assert.deepEqual(await both(file, await make()), [[code, `${folder}/images/${file}`]]);
  });
}

const accepted: readonly [string, string, () => Promise<string | Uint8Array>][] = [
  ['a photograph in four colours of print', 'a.jpg', () => noise().toColourspace('cmyk').jpeg().toBuffer()],
  ['a PNG of sixteen bits', 'a.png', () => noise().toColourspace('rgb16').png().toBuffer()],
  ['a grey PNG with transparency', 'a.png', () => noise(4).toColourspace('b-w').png().toBuffer()],
  ['a PNG whose name says JPEG', 'a.jpg', () => noise().png().toBuffer()],
  ['a drawing that says no size', 'plan.svg', async () => svg.replace(' viewBox="0 0 9 9"', '')],
  [
    'a drawing whose size is a share',
    'plan.svg',
    async () => svg.replace('viewBox="0 0 9 9"', 'width="100%" height="100%"'),
  ],
  [
    'a drawing without a size that is a photograph',
    'plan.svg',
    async () =>
      `<svg xmlns="http://www.w3.org/2000/svg"><image width="30" height="20" href="data:image/png;base64,${(await noise().png().toBuffer()).toString('base64')}"/></svg>`,
  ],
];
for (const [what, file, make] of accepted) {
  test(`${what} is accepted by check and build alike`, async () => {
    assert.deepEqual(await both(file, await make()), []);
  });
}

test('an animation is shown by its first picture, with a warning', async () => {
  const frames = await Promise.all(
    ['#f00', '#0f0'].map((background) =>
      sharp({ create: { width: 9, height: 9, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const animation = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  assert.deepEqual(await both('a.gif', animation), [['image-animated', `${folder}/images/a.gif`]]);
});

test('a decoded picture is not decoded again, and the build finds the result', async () => {
  const source = await sourceWith('a.jpg', await noise().jpeg().toBuffer());
  const { content } = await checkPublication(source);
  assert.ok(content);
  const cache = memory();
  assert.deepEqual(await checkPictures(source.content, content, cache), []);
  const written = cache.written.size;
  const encoded = [...cache.written.values()].filter((bytes) => bytes.length > 0).length;
  assert.deepEqual([written > encoded, encoded], [true, 1]);
  const read: string[] = [];
  const watched: ByteCache = {
    ...cache,
    read: async (key) => {
      read.push(key);
      return cache.read(key);
    },
  };
  assert.deepEqual(await checkPictures(source.content, content, watched), []);
  assert.deepEqual([cache.written.size, read.length], [written, 1]);
});
