import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSite } from '../helpers/site-output.ts';

const site = await buildSite();
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

/** One page of each template, one of them a fallback, one hostile. */
const templates = [
  'en/',
  'en/case-studies/',
  'en/case-studies/reading/',
  'el/case-studies/reading/',
  'en/case-studies/hostile/',
  'en/news/',
  'uk/news/webinar/',
  'en/partners/',
  'en/partners/city-library/',
  'uk/programmes/hub/',
  'el/countries/ua/',
  'ro/topics/',
  'en/languages/uk/',
  'en/sdgs/4/',
  'ro-md/downloads/',
  'el/about/',
  'en/news/2026/',
  'uk/news/categories/webinar/',
  'ro/funding/',
  'uk/licence/',
  'el/accessibility/',
  'en/report/',
  'ro-md/changes/',
  'el/editions/',
  'uk/editions/2024/',
  'el/case-studies/withdrawn/',
  'el/offline/',
  '404.html',
];

/** What axe finds on the page that is open: all its rules, or those that are named. */
async function findBarriers(page: Page, rules: string[] = []): Promise<string[]> {
  // Without frames one page does; the newer way opens a second one each time.
  const axe = new AxePuppeteer(page).setLegacyMode(true);
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html}`));
}

test('a reader is sent to their language on the first visit, and finds the list on the next', async () => {
  const page = await browser.newPage();
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.goto(`${origin}/`)]);
  await page.waitForFunction("location.pathname !== '/'");
  assert.equal(page.url(), `${origin}/uk/`);
  await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
  assert.equal(page.url(), `${origin}/`);
  assert.deepEqual(await findBarriers(page), []);
  await page.close();
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing on any template in ${scheme} colours, and the browser nothing against the policy, or of another host`, async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) complaints.push(request.url());
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const template of templates) {
      await page.goto(`${origin}/${template}`, { waitUntil: 'load' });
      // Colours alone differ between the two.
      assert.deepEqual(await findBarriers(page, scheme === 'dark' ? ['color-contrast'] : []), [], template);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('no page is wider than a phone of 360 pixels, open menu included', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  for (const template of templates) {
    await page.goto(`${origin}/${template}`, { waitUntil: 'load' });
    await page.evaluate("document.querySelector('details')?.setAttribute('open', '')");
    const width = await page.evaluate('document.documentElement.scrollWidth');
    assert.equal(width, 360, template);
  }
  await page.close();
});

test('the keyboard reaches the text first, and every language', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/case-studies/reading/`, { waitUntil: 'load' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction("location.hash === '#site-main'");
  await page.focus('.languages summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.lang'), 'ro');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(page.url(), `${origin}/ro/case-studies/reading/`);
  await page.close();
});
