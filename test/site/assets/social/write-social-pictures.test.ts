import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { writeSocialPictures } from '../../../../src/site/assets/social/write-social-pictures.ts';
import { createSite, planPages } from '../../../../src/site/plan/plan-pages.ts';
import { siteInputs } from '../../../helpers/site-publication.ts';

const pages = planPages(await createSite(await siteInputs()));

async function written(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await writeSocialPictures({ home: pages.home, study: pages.study.slice(0, 3) }, async (file, bytes) => {
    files.set(file, bytes);
  });
  return files;
}

test('each picture is a small PNG of 1200 × 630 pixels, the same each time', async () => {
  const files = await written();
  assert.equal(files.size, 5 + 3);
  for (const [file, bytes] of files) {
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630], file);
    assert.ok(bytes.length < 60_000, `${file}: ${bytes.length}`);
  }
  assert.deepEqual(await written(), files);
});

test('a page with a fallback shares the picture of its text', async () => {
  const greek = pages.study.filter(({ context }) => context.language === 'el');
  assert.ok(greek.length > 0);
  await writeSocialPictures({ home: [], study: greek }, async (file) => assert.fail(file));
});
