import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer';
import sharp from 'sharp';
import { findBarriers } from '../helpers/barriers.ts';
import { drawing as drawingOf } from '../helpers/drawing.ts';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSiteOf } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const wide = drawingOf('<svg viewBox="0 0 800 400"><rect class="soft" width="800" height="400"/></svg>');
const inputs = await siteInputs();
const site = await buildSiteOf({
  ...inputs,
  pictures: new Map([...inputs.pictures, ['case-studies/reading/images/plan.svg', wide]]),
});
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

/** What moves sideways on a page, however it is made. */
const scrolling = `[...document.querySelectorAll('body *')].filter((each) => each.scrollWidth > each.clientWidth
  && /auto|scroll/.test(getComputedStyle(each).overflowX))`;

async function open(address: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740, isMobile: true });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${origin}/${address}`, { waitUntil: 'load' });
  return page;
}

/** How bright the drawing is at both edges and a little further inside, from left to right. */
async function brightness(page: Page, scrollLeft: number): Promise<number[]> {
  await page.evaluate(`document.querySelector('.wide-drawing').scrollLeft = ${scrollLeft}`);
  const region = await page.$('.wide-drawing');
  const picture = Buffer.from((await region?.screenshot()) ?? []);
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const row = Math.floor(info.height / 2) * info.width;
  // Around the drawing are eight pixels of paper.
  return [9, 40, info.width - 40, info.width - 10].map((x) => data[(row + x) * info.channels] ?? 0);
}

for (const scheme of ['light', 'dark'] as const)
  test(`in ${scheme} colours a shadow appears only where a drawing continues`, async () => {
    const page = await open('en/case-studies/reading/', scheme);
    const [before, left, right, after] = await brightness(page, 0);
    assert.equal(before, left);
    assert.ok(Math.abs((after ?? 0) - (right ?? 0)) > 8, `${after} beside ${right}`);
    const [there, inside, inner, end] = await brightness(page, 5000);
    assert.ok(Math.abs((there ?? 0) - (inside ?? 0)) > 8, `${there} beside ${inside}`);
    assert.equal(end, inner);
    await page.close();
  });

test('a region that scrolls sideways has a name, can be reached by keyboard, and shows that it scrolls', async () => {
  const [open1, open2] = [
    await open('el/case-studies/reading/', 'light'),
    await open('el/case-studies/hostile/', 'light'),
  ];
  for (const page of [open1, open2]) {
    const found = (await page.evaluate(
      `${scrolling}.map((each) => [each.tabIndex, each.role, each.ariaLabel ?? each.getAttribute('aria-labelledby'), each.matches('.scrolls')])`,
    )) as [number, string, string | null, boolean][];
    assert.ok(found.length > 0, page.url());
    for (const [tabIndex, role, name, isMarked] of found) {
      assert.deepEqual([tabIndex, role, isMarked], [0, 'group', true]);
      assert.ok(name);
    }
    assert.deepEqual(await findBarriers(page), []);
    await page.close();
  }
});

test('with forced colours, which have no shadows, lines at both sides show it', async () => {
  const page = await open('en/case-studies/reading/', 'light');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const widths = await page.evaluate(
    "(({ borderLeftWidth, borderRightWidth }) => [borderLeftWidth, borderRightWidth])(getComputedStyle(document.querySelector('.wide-drawing')))",
  );
  assert.deepEqual(widths, ['3px', '3px']);
  await page.close();
});

test('the tables of the accessibility statement fit on a phone in every language', async () => {
  for (const language of ['en', 'ro', 'uk', 'el', 'ro-md']) {
    const page = await open(`${language}/accessibility/`, 'light');
    // A font that comes late is not shown on the first visit, and a machine's own font can be wider.
    await page.reload({ waitUntil: 'load' });
    assert.equal(await page.evaluate(`${scrolling}.length`), 0, language);
    await page.close();
  }
});
