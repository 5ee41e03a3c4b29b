import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBarriers } from '../helpers/barriers.ts';
import { drawing as drawingOf } from '../helpers/drawing.ts';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSite, buildSiteOf } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const wide = drawingOf('<svg viewBox="0 0 800 400"><text class="ink" x="600" y="200" font-size="20">8</text></svg>');
const inputs = await siteInputs();
const pictures = new Map([...inputs.pictures, ['case-studies/reading/images/plan.svg', wide]]);
const site = await buildSiteOf({ ...inputs, pictures });
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

test('on a phone the words of a wide drawing are large enough to read, and the keyboard reaches its end', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(`${origin}/en/case-studies/reading/`, { waitUntil: 'load' });
  const size = Number(await page.evaluate("20 * document.querySelector('figure svg text').getScreenCTM().a"));
  assert.ok(size >= 12, `${size} pixels`);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
  await page.focus('.wide-drawing');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction("document.querySelector('.wide-drawing').scrollLeft > 0");
  assert.deepEqual(await findBarriers(page), []);
  await page.close();
});

test('a wide screen shows the whole drawing, and a narrow drawing does not scroll', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 740 });
  await page.goto(`${origin}/en/case-studies/reading/`, { waitUntil: 'load' });
  const [all, shown] = (await page.evaluate(
    "(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(document.querySelector('.wide-drawing'))",
  )) as number[];
  assert.equal(all, shown);
  await page.close();
  const narrow = await buildSite();
  assert.deepEqual(narrow.document('en/case-studies/reading/index.html').find('div', 'class', 'wide-drawing'), []);
});
