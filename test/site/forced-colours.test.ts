import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, ScreenshotClip } from 'puppeteer';
import sharp from 'sharp';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSiteOf } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const site = await buildSiteOf(await siteInputs('/'), { withKits: true });
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

/** A page as readers see it whose system has few colours of their own choice. */
async function openWithOwnColours(path: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle0' });
  return page;
}

/** The lightest and the darkest tone (0 to 255) where the words of an element stand. */
async function tonesOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const clip = (await page.evaluate(`(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('${selector}'));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  })()`)) as ScreenshotClip;
  const { channels } = await sharp(await page.screenshot({ clip }))
    .greyscale()
    .stats();
  const [{ min, max } = { min: 0, max: 0 }] = channels;
  return [min, max];
}

for (const scheme of ['light', 'dark'] as const)
  test(`in the colours of a ${scheme} system buttons and the skip link can be read`, async () => {
    const page = await openWithOwnColours('/en/downloads/', scheme);
    await page.focus('.skip');
    for (const selector of ['.skip', '.make-your-own button', '.keep-offline button']) {
      const [darkest, lightest] = await tonesOf(page, selector);
      assert.ok(lightest - darkest > 120, `${selector}: ${darkest} to ${lightest}`);
    }
    await page.close();
  });

test('in forced colours only the current page is underlined in the menu', async () => {
  const page = await openWithOwnColours('/en/downloads/', 'dark');
  const lines = (await page.evaluate(`[...document.querySelectorAll('.site-nav a')]
    .filter((link) => getComputedStyle(link).borderBlockEndColor !== getComputedStyle(document.body).backgroundColor)
    .map((link) => link.innerText)`)) as string[];
  assert.deepEqual(lines, ['Downloads']);
  await page.close();
});
