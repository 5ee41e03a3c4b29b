/** Another network's fonts, logo and colours, as a browser shows them. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer';
import { findBarriers } from './helpers/barriers.ts';
import { buildPublication, secondNetwork } from './helpers/build-publication.ts';
import { openBrowser, serveSite } from './helpers/site-browser.ts';

const parent = await mkdtemp(path.join(tmpdir(), 'compendium-theme-'));
after(() => rm(parent, { recursive: true, force: true }));
const out = path.join(parent, 'build');
const built = await buildPublication({ ...secondNetwork, out, args: ['--only', 'site'] });
assert.equal(built.code, 0, built.stdout + built.stderr);
const { origin } = await serveSite(out, '/recueil');
const browser = await openBrowser();

async function open(address: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${origin}/${address}`);
  // Fonts that came too late for the first look are there for the next.
  await page.reload();
  return page;
}

test('a page loads the network’s fonts and uses them', async () => {
  const page = await open('bg/case-studies/lire-au-marche/', 'light');
  const shown = await page.evaluate(`(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family);
    const firstOf = (selector) => getComputedStyle(document.querySelector(selector)).fontFamily.split(',')[0];
    return { loaded: [...new Set(loaded)].sort(), heading: firstOf('h1'), menu: firstOf('.site-nav') };
  })()`);
  assert.deepEqual(shown, {
    loaded: ['Fira Sans', 'Literata'],
    heading: 'Literata',
    menu: '"Fira Sans"',
  });
});

for (const [scheme, shown] of [
  ['light', 'by-day'],
  ['dark', 'by-night'],
] as const) {
  test(`on ${scheme} pages header and footer show the right logo`, async () => {
    const page = await open('fr/', scheme);
    const seen = await page.evaluate(`[...document.querySelectorAll('svg.logo')]
      .filter((logo) => logo.checkVisibility()).map((logo) => logo.parentElement.className + ' ' + logo.ariaLabel)`);
    assert.deepEqual(seen, [`${shown} null`, `${shown} Un livre ouvert dans un cercle`]);
  });

  test(`axe finds nothing on ${scheme} pages of the network, contrast included`, async () => {
    for (const address of ['fr/', 'bg/case-studies/lire-au-marche/']) {
      const page = await open(address, scheme);
      assert.deepEqual(await findBarriers(page), [], address);
      await page.close();
    }
  });
}
